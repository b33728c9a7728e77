/** What class files say and compilers do not pass on. */
package dev.backline.processor.reader.classfile;
