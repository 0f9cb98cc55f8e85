/** How webhooks are seen: by the programs they tell, through the API, and by the security administrator on a page. */
package cn.shuanglian.web.webhook;
