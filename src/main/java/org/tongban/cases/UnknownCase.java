package org.tongban.cases;

/** There is no such case, or not for somebody with this query code. */
public class UnknownCase extends RuntimeException {

    UnknownCase(String number) {
        super("没有找到办件 %s，请核对办件编号和查询码。".formatted(number));
    }
}
