package org.tongban.catalog.entry.law;

import org.jspecify.annotations.Nullable;

/**
 * A procedure whose time does not count (特别程序, 行政许可法 第四十五条).
 *
 * @param name 听证, 招标, 拍卖, 检验, 检测, 检疫, 鉴定 or 专家评审
 * @param workingDays how long it may take, as told to the applicant
 * @param note when it is held; null for always
 */
public record SpecialProcedure(
        String name, int workingDays, Basis basis, @Nullable String note) {}
