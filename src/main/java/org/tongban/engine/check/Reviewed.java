package org.tongban.engine.check;

/** Marks what this thread deploys just now as reviewed; nothing that comes from outside can say so of itself. */
final class Reviewed {

    private static final ThreadLocal<Boolean> NOW = ThreadLocal.withInitial(() -> false);

    private Reviewed() {}

    static boolean now() {
        return NOW.get();
    }

    static void deploy(Runnable deployment) {
        NOW.set(true);
        try {
            deployment.run();
        } finally {
            NOW.remove();
        }
    }
}
