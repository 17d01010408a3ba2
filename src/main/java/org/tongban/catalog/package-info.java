/**
 * What the hall handles: service items and one-things with their materials, limits and forms, read from
 * {@code processes/**&#47;*.yaml} and {@code forms/**&#47;*.form} at start-up. One source for window, portal and API.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"calendar", "form", "form :: reading", "organisation", "text"})
package org.tongban.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
