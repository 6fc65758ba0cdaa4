/// How long the exports take: [ExportBenchmark] within a warm program, [ImageBenchmark] the packaged
/// program from its start to its end; and what makes that package whole: [StartCommand], [ListedContents].
///
/// What makes the packaged program start quickly, and the build uses, is here, too: [StartCommand] records the
/// start-up caches, [NewerClassFiles] lets them hold a library of old.
///
/// No benchmark is part of the tests: a busy machine must not fail a build.
package org.apimplanner.app.benchmark;
