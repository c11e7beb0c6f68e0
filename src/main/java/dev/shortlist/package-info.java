/**
 * Says how well a résumé matches a job, and why. Data reads top to bottom: a file becomes text
 * ({@code extract}), text becomes sentences ({@code language}), known skills and occupations are
 * found in it ({@code catalogue}), findings become a résumé ({@code resume}) or a job's
 * requirements ({@code job}), and one profile against one job becomes a score with its reasons
 * ({@code match}); the best of many profiles are found by an index ({@code pool}), and {@code
 * assess} is the whole way. How a ranking treats self-reported groups is worked out apart from all
 * of that ({@code audit}). People meet it over HTTP ({@code web}) and in a shell ({@code cli}).
 */
@NullMarked
package dev.shortlist;

import org.jspecify.annotations.NullMarked;
