/** Who and what exists: areas, bodies, deputies, groups, stations, accounts, and the means every module shares. */
package cn.shuanglian.registry;
