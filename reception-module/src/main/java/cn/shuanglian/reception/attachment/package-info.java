/** Keeps which files belong to which opinion, and who opens them; knows opinions by their facade and their keys. */
package cn.shuanglian.reception.attachment;
