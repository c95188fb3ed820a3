package org.couplet.cli;

import java.util.Optional;

/**
 * Knows when a build would publish what is published: the inputs and options are those of an
 * earlier run, and no file of the published folder has another size or time than that run left.
 */
final class BuildCache {
    private final RunCache cache;

    /**
     * @param cache of this build's inputs and options
     */
    BuildCache(RunCache cache) {
        this.cache = cache;
    }

    /**
     * An earlier build.
     *
     * @param pages how many it published
     * @param report what it said
     */
    record Known(int pages, String report) {}

    /**
     * The build that left the folder as it is; empty when something must be made.
     *
     * @param state of the folder, see {@link FolderState}
     */
    Optional<Known> find(String state) {
        Optional<RunCache.Printed> printed = cache.find();
        if (printed.isEmpty()) {
            return Optional.empty();
        }
        String[] words = printed.get().out().split(" ");
        return words.length == 2 && words[1].equals(state)
                ? Optional.of(new Known(Integer.parseInt(words[0]), printed.get().err()))
                : Optional.empty();
    }

    /**
     * @param state of the folder
     */
    void put(Known build, String state) {
        cache.put(new RunCache.Printed(ExitCode.FINE, build.pages() + " " + state, build.report()));
    }
}
