/** What the commands on files have in common: how they are called, and their help and complaints in Chinese. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.tongban.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
