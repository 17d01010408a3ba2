package org.tongban.engine.words;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/** Refuses every script, in whatever language, JUEL among them. */
class NoScripts implements ScriptEngineResolver {

    @Override
    public ScriptEngine getScriptEngine(String language, boolean cached) {
        throw new ProcessEngineException("系统不运行脚本：" + language);
    }

    @Override
    public ScriptEngineManager getScriptEngineManager() {
        throw new ProcessEngineException("系统不运行脚本");
    }

    /** There is nobody to hand it to. */
    @Override
    public void addScriptEngineFactory(ScriptEngineFactory factory) {}
}
