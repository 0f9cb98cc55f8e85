/** Shows the yearly plans of receptions: what they are planned by, what was worked out, what publishing changes, and the API of them. */
package cn.shuanglian.web.plan;
