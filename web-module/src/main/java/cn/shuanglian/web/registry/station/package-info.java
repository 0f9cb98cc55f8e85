/** Shows stations: each one's page with its forms, its sign for the door with the code that leads there, and the map. */
package cn.shuanglian.web.registry.station;
