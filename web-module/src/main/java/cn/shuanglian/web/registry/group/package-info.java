/** Shows one group: who leads it, who belongs to it, what it spends. */
package cn.shuanglian.web.registry.group;
