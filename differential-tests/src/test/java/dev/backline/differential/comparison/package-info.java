/** Compares two cloud assemblies resource by resource, whoever wrote them. */
package dev.backline.differential.comparison;
