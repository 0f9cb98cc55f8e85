/** Pages and resources of the rules library: the documents that bind an area and the parameters they fix. */
package cn.shuanglian.web.rule;
