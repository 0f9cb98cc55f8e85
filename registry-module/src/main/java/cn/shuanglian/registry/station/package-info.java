/** Keeps the contact stations where deputies receive the public: what they are, and how they come up to the standard. It knows nothing of receptions. */
package cn.shuanglian.registry.station;
