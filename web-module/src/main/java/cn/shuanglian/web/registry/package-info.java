/** Pages and resources of the registry: areas, units, stations, groups, deputies, imports and accounts. */
package cn.shuanglian.web.registry;
