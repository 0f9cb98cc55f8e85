/** Shows what happens to mandates and leads an office through what a vacant one leaves behind; decides nothing. */
package cn.shuanglian.web.registry.turnover;
