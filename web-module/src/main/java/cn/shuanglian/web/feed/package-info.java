/** Shows what stands in calendars: by month and year, as a list, on a station's door, and to calendar programs. */
package cn.shuanglian.web.feed;
