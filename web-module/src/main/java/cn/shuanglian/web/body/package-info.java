/** Shows the bodies of congresses with their seats, and the check of deputies' places. */
package cn.shuanglian.web.body;
