/**
 * Keeps the documents that bind an area (制度) and the parameters they fix, each with its history; tells by {@link
 * cn.shuanglian.registry.rule.ParameterSet} when one changes. It must not know who works by a parameter.
 */
package cn.shuanglian.registry.rule;
