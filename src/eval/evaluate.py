#!/usr/bin/env python3
"""Measures how well Shortlist ranks, beside four simple systems, and prints one Markdown table.

    ./mvnw -q -B package -DskipTests
    python3 src/eval/evaluate.py FOLDER --as-of 2019-01

FOLDER holds one sub-folder a task:

    resumes.jsonl   {"id": …, "text": …}, one résumé a line
    jds.jsonl       the same for job texts
    qrels.tsv       of a ranking task: job id, résumé id, 1 if relevant; what is not listed is irrelevant
    pairs.tsv       of a pair task: job id, résumé id, label; labels to 7 (5 and more good, 2 and less no)
                    or to 3 (2 and more good, 0 no)
    clean.txt       optional: the ids of the jobs whose labels can be trusted

Other sub-folders are passed over. The data is no part of the project: résumés are people's own.

Options
    --as-of YYYY-MM   the month in which "present" ends; needed, since scores depend on it
    --tasks A,B       only these tasks (default: all)
    --jar FILE        the program (default: target/shortlist.jar of this project)
    --keep DIR        keeps the scores as DIR/TASK.tsv: job id, résumé id, score

Figures of a ranking task: MAP (mean average precision over the jobs), P@20 (the share of relevant
résumés among the first twenty, mean over the jobs), both also over the clean jobs alone, and best-job accuracy
(how often the job that gives a résumé its highest score is one it is relevant for; ties share; left out where
every relevant résumé fits every job). Of a pair task: the AUC of good against no (the chance that a good pair
scores above a no, ties half) with a bootstrap 95 % interval, and Spearman's rank correlation over all pairs.
Equal scores rank by résumé id. A résumé that could not be read ranks last. The medians tell whether the scale
means what it says: relevant résumés should be at least "good" (55), irrelevant ones "weak" (below 30).

The simple systems: BM25 (Robertson and Zaragoza 2009; k1 1.2, b 0.75), TF-IDF (cosine, logarithmic counts),
TF-IDF + title (adds how far the words of the job's first line stand in the résumé, most of all in its first
150 characters) and overlap (the number of different words that both have).

Needs Python 3.10 and a Java 25 (JAVA_HOME, or java on the path), nothing else. Same input, same table.
"""

import argparse
import json
import math
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from pathlib import Path

OURS = "Shortlist"
UNREAD = float("-inf")
ROUNDS, SEED = 2000, 20190101

# Words of grammar, by their class.
FUNCTION_WORDS = frozenset(
    """
    a an the this that these those such each few both all any some more most other same own
    i me my we us our ours you your yours he him his she her hers it its itself they them their theirs there here
    who whom what which where when why how
    and but or nor if because as than so then while until
    about above after against at before below between by down during for from in into of off on out over
    through to under up with within
    am is are was were be been being have has had having do does did doing can could should would must will
    no not only just very too again also now once further etc
    """.split()
)
WORD = re.compile(r"[a-z0-9][a-z0-9+#.'-]*")
RANKS = {"senior", "lead", "junior", "remote"}


def words(text):
    """The words of a text in lower case, without grammar and single letters (but C and R)."""
    for match in WORD.finditer(text.lower()):
        word = match.group().strip(".-'").removesuffix("'s")
        if word not in FUNCTION_WORDS and (len(word) > 1 or word in ("c", "r")):
            yield word


# --- Tasks ---


class Task:
    """One sub-folder: texts by id, and the label of each pair that has one."""

    def __init__(self, folder):
        self.name = folder.name
        self.folder = folder
        self.resumes = texts(folder / "resumes.jsonl")
        self.jobs = texts(folder / "jds.jsonl")
        self.ranks = (folder / "qrels.tsv").exists()
        gold = folder / ("qrels.tsv" if self.ranks else "pairs.tsv")
        rows = (line.split("\t") for line in lines(gold))
        self.labels = {(job, resume): int(label) for job, resume, label in rows}
        clean = folder / "clean.txt"
        self.clean = [line.strip() for line in lines(clean)] if clean.exists() else []

    def pairs(self):
        """The pairs that a system must score."""
        if not self.ranks:
            return list(self.labels)
        return [(job, resume) for job in self.jobs for resume in self.resumes]

    def relevant(self, job):
        return {resume for (j, resume), label in self.labels.items() if j == job and label > 0}


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [line.rstrip("\n") for line in file if line.strip()]


def texts(path):
    return {entry["id"]: entry["text"] for entry in map(json.loads, lines(path))}


def is_task(folder):
    gold = (folder / "qrels.tsv", folder / "pairs.tsv")
    return all((folder / n).exists() for n in ("resumes.jsonl", "jds.jsonl")) and any(g.exists() for g in gold)


# --- Systems: each gives a number to every pair ---


def shortlist(task, jar, as_of, run):
    """Our scores, from one call of the program; the run is left in the file."""
    java = Path(os.environ["JAVA_HOME"], "bin", "java") if os.environ.get("JAVA_HOME") else "java"
    command = [java, "-jar", jar, "score", "--as-of", as_of]
    command += ["--resumes", task.folder / "resumes.jsonl", "--jobs", task.folder / "jds.jsonl"]
    if not task.ranks:
        command += ["--pairs", task.folder / "pairs.tsv"]
    with open(run, "wb") as out:
        ended = subprocess.run([str(word) for word in command], stdout=out, stderr=subprocess.PIPE, check=False)
    scores = {}
    for line in lines(run):
        job, resume, score = line.split("\t")
        scores[job, resume] = UNREAD if score == "-1" else float(score)
    missing = sum(pair not in scores for pair in task.pairs())
    if ended.returncode not in (0, 1) or missing:
        told = ended.stderr.decode(errors="replace")
        sys.exit(f"{told}{task.name}: the program ended with {ended.returncode}; {missing} pairs have no score.")
    unread = sum(score == UNREAD for score in scores.values())
    if unread:
        print(f"{task.name}: {unread} pairs could not be read.", file=sys.stderr)
    return scores


def simple_systems(task):
    """The scores of the four simple systems, by name."""
    index = Index(task.resumes)
    scores = {"BM25": {}, "TF-IDF": {}, "TF-IDF + title": {}, "overlap": {}}
    for job, text in task.jobs.items():
        query = Counter(words(text))
        cosine = index.cosine(query)
        title = index.title(title_of(text))
        of_job = {
            "BM25": index.bm25(query),
            "TF-IDF": cosine,
            "TF-IDF + title": {resume: 10 * cosine[resume] + 2 * title[resume] for resume in title},
            "overlap": index.overlap(query),
        }
        for system, by_resume in of_job.items():
            scores[system].update({(job, resume): score for resume, score in by_resume.items()})
    return scores


def title_of(text):
    first = next((line for line in text.split("\n") if line.strip()), "")
    return set(words(first[:80])) - RANKS


class Index:
    """The résumés of a task as counts of words."""

    K1, B = 1.2, 0.75

    def __init__(self, resumes):
        self.counts = {resume: Counter(words(text)) for resume, text in resumes.items()}
        self.heads = {resume: set(words(text[:150])) for resume, text in resumes.items()}
        self.size = len(resumes)
        self.holders = Counter(word for counts in self.counts.values() for word in counts)
        self.lengths = {resume: counts.total() for resume, counts in self.counts.items()}
        self.mean_length = statistics.fmean(self.lengths.values())
        self.norms = {resume: self.norm(counts) for resume, counts in self.counts.items()}

    def rarity(self, word):
        return math.log((1 + self.size) / (1 + self.holders[word])) + 1

    def damped(self, word, count):
        return (1 + math.log(count)) * self.rarity(word)

    def norm(self, counts):
        return math.hypot(*(self.damped(word, count) for word, count in counts.items())) or 1

    def each(self, score):
        return {resume: score(resume, counts) for resume, counts in self.counts.items()}

    def bm25(self, query):
        idf = {
            word: math.log(1 + (self.size - self.holders[word] + 0.5) / (self.holders[word] + 0.5))
            for word in query
        }

        def score(resume, counts):
            k = self.K1 * (1 - self.B + self.B * self.lengths[resume] / self.mean_length)
            shared = query.keys() & counts.keys()
            return math.fsum(
                query[word] * idf[word] * counts[word] * (self.K1 + 1) / (counts[word] + k) for word in shared
            )

        return self.each(score)

    def cosine(self, query):
        weights = {word: self.damped(word, count) for word, count in query.items()}
        norm = self.norm(query)

        def score(resume, counts):
            shared = weights.keys() & counts.keys()
            product = math.fsum(weights[word] * self.damped(word, counts[word]) for word in shared)
            return product / norm / self.norms[resume]

        return self.each(score)

    def overlap(self, query):
        return self.each(lambda resume, counts: len(query.keys() & counts.keys()))

    def title(self, title):
        """How far the title's words stand in each résumé, the rare ones more, its head most."""
        idf = {
            word: math.log(1 + self.size / (1 + self.holders[word])) for word in title if self.holders[word]
        }
        whole = math.fsum(idf.values()) or 1

        def score(resume, counts):
            head = math.fsum(idf[word] for word in idf.keys() & self.heads[resume])
            body = math.fsum(idf[word] * math.log1p(counts[word]) for word in idf)
            return (head + 0.3 * body) / whole

        return self.each(score)


# --- Figures: each row is a name and a text per system ---


def ranking_figures(task, scores):
    relevant = {job: task.relevant(job) for job in task.jobs}
    ranked = {
        job: sorted(task.resumes, key=lambda resume: (-scores[job, resume], resume)) for job in task.jobs
    }
    precision = {job: average_precision(ranked[job], relevant[job]) for job in task.jobs}
    first = {job: len(relevant[job].intersection(ranked[job][:20])) / 20 for job in task.jobs}

    def mean(figure, jobs):
        return "%.3f" % statistics.fmean(figure[job] for job in jobs)

    figures = {"MAP": mean(precision, task.jobs)}
    if task.clean:
        figures["MAP, clean"] = mean(precision, task.clean)
    figures["P@20"] = mean(first, task.jobs)
    if task.clean:
        figures["P@20, clean"] = mean(first, task.clean)
    if len({frozenset(resumes) for resumes in relevant.values()}) > 1:
        figures["best-job accuracy"] = "%.3f" % best_job_accuracy(task, relevant, scores)
    return figures


def average_precision(ranked, relevant):
    places = [place for place, resume in enumerate(ranked, 1) if resume in relevant]
    return sum(found / place for found, place in enumerate(places, 1)) / max(1, len(relevant))


def best_job_accuracy(task, relevant, scores):
    shares = []
    for resume in task.resumes:
        own = {job for job in task.jobs if resume in relevant[job]}
        if own:
            best = max(scores[job, resume] for job in task.jobs)
            top = {job for job in task.jobs if scores[job, resume] == best}
            shares.append(len(top & own) / len(top))
    return statistics.fmean(shares)


def bounds(task):
    """From which label on a pair is good, and up to which it is none."""
    return (5, 2) if max(task.labels.values()) > 3 else (2, 0)


def split(task, scores):
    """The scores of what fits and of what does not."""
    if task.ranks:
        relevant = {pair for pair, label in task.labels.items() if label > 0}
        return [s for p, s in scores.items() if p in relevant], [s for p, s in scores.items() if p not in relevant]
    good, no = bounds(task)
    return (
        [scores[pair] for pair, label in task.labels.items() if label >= good],
        [scores[pair] for pair, label in task.labels.items() if label <= no],
    )


def pair_figures(task, scores):
    good, no = split(task, scores)
    chance = random.Random(SEED)
    drawn = [auc(chance.choices(good, k=len(good)), chance.choices(no, k=len(no))) for _ in range(ROUNDS)]
    cuts = statistics.quantiles(drawn, n=40, method="inclusive")
    labels = list(task.labels.values())
    return {
        "AUC, good against no": "%.3f (%.3f–%.3f)" % (auc(good, no), cuts[0], cuts[-1]),
        "Spearman": "%.3f" % spearman([scores[pair] for pair in task.labels], labels),
    }


def auc(good, no):
    below = sorted(no)
    wins = sum(bisect_left(below, score) + bisect_right(below, score) for score in good)
    return wins / 2 / (len(good) * len(no))


def spearman(left, right):
    try:
        return statistics.correlation(mean_ranks(left), mean_ranks(right))
    except statistics.StatisticsError:  # one of them is constant
        return 0.0


def mean_ranks(values):
    ordered = sorted(values)
    return [(bisect_left(ordered, value) + bisect_right(ordered, value) + 1) / 2 for value in values]


def medians(task, scores):
    """Our medians: of the clean jobs where the task names them."""
    kept = {pair: score for pair, score in scores.items() if not task.clean or pair[0] in task.clean}
    fits, does_not = split(task, kept)
    names = ("relevant", "irrelevant") if task.ranks else ("good", "no")
    clean = ", clean" if task.clean else ""
    return {
        f"median score, {name}{clean}": "%.1f" % max(0, statistics.median(values))
        for name, values in zip(names, (fits, does_not))
    }


# --- The table ---


def rows(task, ours):
    systems = {OURS: ours} | simple_systems(task)
    figures = ranking_figures if task.ranks else pair_figures
    columns = {system: figures(task, scores) for system, scores in systems.items()}
    for figure in columns[OURS]:
        yield [task.name, figure, *(columns[system][figure] for system in systems)]
    for figure, value in medians(task, ours).items():
        yield [task.name, figure, value, *("" for _ in range(len(systems) - 1))]


def print_row(cells):
    print("| " + " | ".join(cells) + " |", flush=True)


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, usage="%(prog)s FOLDER [options]"
    )
    parser.add_argument("folder", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--as-of", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--tasks", help=argparse.SUPPRESS)
    parser.add_argument(
        "--jar", type=Path, default=Path(__file__).resolve().parents[2] / "target/shortlist.jar", help=argparse.SUPPRESS
    )
    parser.add_argument("--keep", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()

    found = {folder.name: folder for folder in sorted(options.folder.iterdir()) if is_task(folder)}
    wanted = options.tasks.split(",") if options.tasks else list(found)
    unknown = [name for name in wanted if name not in found]
    if unknown or not wanted:
        parser.error(f"no task {', '.join(unknown)} in {options.folder}; there are: {', '.join(found) or 'none'}")
    if not options.jar.exists():
        parser.error(f"there is no {options.jar}; build it first")

    with tempfile.TemporaryDirectory() as temporary:
        runs = options.keep or Path(temporary)
        runs.mkdir(parents=True, exist_ok=True)
        print_row(["task", "figure", OURS, "BM25", "TF-IDF", "TF-IDF + title", "overlap"])
        print_row(["---", "---", "---:", "---:", "---:", "---:", "---:"])
        for name in wanted:
            task = Task(found[name])
            for row in rows(task, shortlist(task, options.jar, options.as_of, runs / f"{name}.tsv")):
                print_row(row)


if __name__ == "__main__":
    main()
