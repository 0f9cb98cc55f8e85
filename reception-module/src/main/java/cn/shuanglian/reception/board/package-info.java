/** How units do with what they are handed: figures that are counted from the terms themselves, each with the records behind it. */
package cn.shuanglian.reception.board;
