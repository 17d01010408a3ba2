package org.tongban.start;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The tables are not those that this version has made. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class SchemaFailure extends AbstractFailureAnalyzer<FlywayValidateException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, FlywayValidateException cause) {
        return new FailureAnalysis(
                "数据库的表结构与这个版本的程序不一致：它由改动过的程序建立，或者有人改过升级记录（表 flyway_schema_history）。" + "请用建立它的版本启动，或者恢复备份。",
                null,
                cause);
    }
}
