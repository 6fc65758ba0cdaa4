/// How long the exports take: [ExportBenchmark] within a warm program, [ImageBenchmark] the packaged
/// program from its start to its end; and what makes that package whole: [StartCommand], [ListedContents].
///
/// Not part of the tests: a busy machine must not fail a build.
package org.apimplanner.app.benchmark;
