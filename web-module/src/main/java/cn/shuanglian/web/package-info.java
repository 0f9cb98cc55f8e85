/** How everything is seen: pages, REST, login and start-up. It decides nothing; the modules' facades do. */
package cn.shuanglian.web;
