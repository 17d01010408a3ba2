/**
 * What a model may be made of and may say: the elements, the attributes and the expressions that the engine understands.
 * It understands nothing else, whoever deploys and whenever it was deployed; the check before a deployment goes by the
 * same lists.
 */
@NullMarked
package org.tongban.engine.words;

import org.jspecify.annotations.NullMarked;
