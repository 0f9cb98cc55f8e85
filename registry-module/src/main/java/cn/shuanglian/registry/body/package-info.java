/** Keeps the bodies of a congress and who sits in them; tells by events when a seat is given or ended and knows deputies by their keys only. */
package cn.shuanglian.registry.body;
