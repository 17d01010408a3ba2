package org.tongban.start;

import java.net.BindException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The machine has no such address, or lets nobody serve the port. */
class AddressFailure extends AbstractFailureAnalyzer<BindException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, BindException cause) {
        return new FailureAnalysis(
                "不能在设置的地址和端口上提供服务，请检查 server.address（本机要有这个地址）和 server.port（1024 以下的端口要有权限）。", null, cause);
    }
}
