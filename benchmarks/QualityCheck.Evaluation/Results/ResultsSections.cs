namespace QualityCheck.Evaluation.Results;

/// <summary>The sections of <c>benchmarks/RESULTS.md</c>, in their order.</summary>
internal static class ResultsSections
{
    private const string Wcxb = "extraction/wcxb-dev", Naeb = "extraction/naeb-dev";

    /// <summary>What stands above the sections.</summary>
    public const string Preamble = """
        # Results

        All of this is written by one command, and nothing stands here that it did not print:

        `dotnet run -c Release --project benchmarks/QualityCheck.Benchmarks -- results`

        Names behind it (`results accuracy`, `results extraction=250`) run these sections anew and leave the others as
        they are; a number is the pages, minutes or documents of the section. The same run fills the blocks between
        markers in the READMEs. A figure of accuracy has its n and, in brackets, its 95 % interval, unless its section
        says otherwise. Each section is as old as its line *Run on* says. Times are processor times of all threads
        unless the table says *by the clock*; on a busy machine only their ratios within a table are worth something.

        The data are development data: part of them was read while the rules were written, so that figures will be
        lower on data kept apart.
        """;

    public static IReadOnlyList<ResultsSection> All { get; } =
    [
        new("accuracy", "Accuracy", ResultsSection.Evaluation, "--markdown", """
            The measures are those of each data set's own scorer. *Digest* is the beginning of the SHA-256 of the
            data, of a folder's that of its labels, *s* the seconds by the clock.
            Intervals are by the delete-a-group jackknife (Kott 2001) over 20
            groups of documents (of sentences those of one document together, of twins both), where no document errs
            by the rule of three; medians, minima, maxima and counts have none, and parts of fewer than ten documents
            are left out. What ships has learned from the pages of `extraction`, `snippets`, `lines` and `quiet`, from
            the sentences of `entities`, and from most of `ncs_2.5x`: there the section below counts. `tiers` is a
            plain count on pages whose class is their publisher's.
            """),
        new("unseen", "What the models reach on what they have not seen", ResultsSection.Benchmarks, "unseen", """
            As the training of each model printed it when the model was made; most trainings print no interval
            (`data/SOURCES.md` has what each learned from, and what it cannot do).
            """),
        new("pages", "Labelled pages: errors, edits that make no text better, steadiness", ResultsSection.Evaluation,
            "--labelled-pages --markdown", """
            Web pages that readers called good, poor or neither, each judged out of its HTML by the default policy
            with a quality score that learned without the page's fold. The policy's threshold was chosen on pages
            among these. Shares have Wilson's interval, means one by a bootstrap over documents.
            """) { Datasets = [Wcxb, Naeb] },
        new("extraction", "Extraction beside its peers", ResultsSection.Benchmarks, "peers extraction #", """
            The same pages for all, in turns of one process a tool; the number is the pages of each set at most, at
            even distances. *Ahead by* is a paired bootstrap over the pages. What ships has learned from these very
            pages, so that it is ahead by too much: by how much, the section on what the models have not seen tells.
            *Failed* is an exception, *empty* a page without a text; both count as an empty answer. What a tool gives
            as HTML becomes text with a line end at the borders of all elements that are not inline. Times are from
            the source of a page as a string to the article, for QualityCheck with metadata, page facts and genre;
            readability-lxml does not tell its parse apart.
            """) { Number = 100, Datasets = [Wcxb, Naeb, "extraction/trafilatura-dev"] },
        new("hedging", "Hedging beside its peers", ResultsSection.Benchmarks, "peers hedging", """
            Ours learned from the training part of the same data set, and its threshold was chosen on these sentences.
            Hearsay that the data set leaves unmarked counts as a false alarm for all. *Ahead by* is the difference of
            token F1 by a paired bootstrap over documents; MB/s are warm.
            """) { Datasets = ["hedging/szeged-wiki/dev.jsonl"] },
        new("repetition", "Repetition beside its peers", ResultsSection.Benchmarks, "peers repetition #", """
            One passage of an article is said again in other words; its twin has an unrelated passage there. *Hit* is
            a pair that touches the passage among the first or the first three, the AUC is between articles and
            others' twins. Half of the twins our model has learned from: the part `unseen` of the task `restatement`
            has the others. *Ahead by* is a paired bootstrap over twins; times are warm.
            """) { Number = 100, Datasets = ["repetition/intradoc-restatement-synth/docs.jsonl"] },
        new("language", "Language work beside its peers", ResultsSection.Benchmarks, "peers #", """
            The libraries in turns on the same texts, each doing what the table says.
            """) { Number = 100, Datasets = [Wcxb] },
        new("scaling", "Time by the length of a document", ResultsSection.Benchmarks, "scaling", """
            Articles as one document, through all layers, facts and claims.
            """) { Datasets = [Wcxb] },
        new("throughput", "Documents to reports", ResultsSection.Benchmarks, "throughput", """
            Articles as text, and every fifth of their pages as HTML, to reports written as JSON.
            """) { Datasets = [Wcxb] },
        new("start", "Cold start of the console", ResultsSection.Benchmarks, "start #", """
            The console as one native program (`-r linux-x64 -p:NativeConsole=true`) and as it is published with its
            runtime (`-r linux-x64 --self-contained`), checking one page of the samples, and a program compiled ahead
            in the latter way that only parses that page, in turns; the number is the starts of each. All are built
            from the commit. Then both consoles over articles as text.
            """) { Number = 20, Datasets = [Wcxb] },
        new("signals", "The corpus filters' signals", ResultsSection.Benchmarks, "signals", """
            All values and verdicts of a variant, by one thread. `default` tells of no lines, so that its two columns
            are the same work.
            """) { Datasets = [Wcxb] },
        new("lookups", "A source list", ResultsSection.Benchmarks, "lookups", """
            What a list of rated domains costs to load, to hold and to ask. Each look-up is timed by itself at a
            random address; where the address itself is in no cache either, it costs more than in a check, which has
            just read it.
            """),
        new("encoder", "Sentence vectors", ResultsSection.Benchmarks, "encoder", """
            What the sentence encoder of `QualityCheck.Neural` adds to the time of a check.
            """) { Datasets = [Wcxb] },
        new("soak", "Fuzzing, a stream, an index of copies", ResultsSection.Benchmarks, "soak # 2026", """
            For so many minutes (the number) broken documents, each of which must end in a sound report; then whether
            memory grows over a stream of documents; then documents of some hundred words, every twentieth a copy or
            an excerpt of an earlier one, looked for in the index of those before and added to it. The working set
            counts the pages of the mapped files.
            """) { Number = 2, Datasets = [Wcxb, "quality/l2r/data.jsonl"] },
        new("benchmarks", "Each part by BenchmarkDotNet", ResultsSection.Benchmarks, "--short", """
            One thread, short runs (three iterations behind twelve of warming up), by the clock. MB/s is of the input
            (UTF-16 text counted as UTF-8 bytes).
            """) { Datasets = [Wcxb, "flatlines/wcxb.dev.jsonl"] },
    ];
}
