package dev.shortlist.resume;

import java.util.Optional;

/**
 * A project under a heading of its own kind.
 *
 * @param name what it is called
 * @param from when it began, where the text says so
 * @param to when it ended, where the text says so
 * @param open whether it goes on
 */
public record Project(
    Field<String> name,
    Optional<Field<PartialDate>> from,
    Optional<Field<PartialDate>> to,
    boolean open) {}
