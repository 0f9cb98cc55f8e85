/** Keeps the roster (花名册) of deputies: who is a deputy, delegation by delegation, for screen, paper and worksheet. */
package cn.shuanglian.registry.roster;
