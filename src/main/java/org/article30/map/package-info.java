/** The map of the world: the shapes and places of countries, and where data goes between them. */
@NullMarked
package org.article30.map;

import org.jspecify.annotations.NullMarked;
