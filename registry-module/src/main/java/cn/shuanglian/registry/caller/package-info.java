/** Tells every facade who is asking: keeps no rows, publishes the caller and the names of the roles. */
package cn.shuanglian.registry.caller;
