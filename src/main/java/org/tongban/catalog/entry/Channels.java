package org.tongban.catalog.entry;

/**
 * How an item or a one-thing is handled besides the window.
 *
 * @param onlineDepth how far it can be done online, in the national list's words, such as 互联网办理
 * @param crossRegion where else it can be applied for: 无, 全县, 全市, 全省, 跨省 or 全国
 * @param post whether materials and results may go by post
 * @param appointment whether a time can be booked
 * @param selfService whether a self-service terminal handles it
 */
public record Channels(
        String onlineDepth, String crossRegion, boolean post, boolean appointment, boolean selfService) {}
