/** Shows invitations to receptions, appointments and the forecast of a year, as pages and in the API. */
package cn.shuanglian.web.invitation;
