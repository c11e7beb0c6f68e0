/** Pictures of text become text by the program Tesseract, where it is installed. */
@NullMarked
package dev.shortlist.extract.ocr;

import org.jspecify.annotations.NullMarked;
