/** HTML as the text that a careful person would copy. */
package org.adduce.markup;
