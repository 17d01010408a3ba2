/**
 * The case register: the truth for facts and dates of every application. {@link org.tongban.cases.register.Case} guards its own
 * state; {@link org.tongban.cases.register.CaseProcess} is the little that the flow is told.
 */
@NullMarked
@NamedInterface("register")
package org.tongban.cases.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
