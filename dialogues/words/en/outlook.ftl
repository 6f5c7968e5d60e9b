# How a kind of work is doing. The first words say whose figures they are; "openings", since no vacancy is meant by them.
# { $label } is a plural ("registered nurses"). Percent and years come as text, people and dollars as numbers.

outlook-trend = US figures (Bureau of Labor Statistics, { $first } to { $last }): jobs for { $label } { $band ->
        [shrinking] shrink by { $percent } percent, from { $jobs } to { $later }
        [steady] stay about as many as they are, { $jobs }
        [slower] grow slowly, by { $percent } percent, from { $jobs } to { $later }
        [average] grow about as fast as all jobs, by { $percent } percent, from { $jobs } to { $later }
        [faster] grow faster than most, by { $percent } percent, from { $jobs } to { $later }
       *[much] grow much faster than most, by { $percent } percent, from { $jobs } to { $later }
    }. All jobs together grow by { $all } percent.

# Ten years are smooth, and most openings are people who leave: cashiers shrink and still have half a million a year.
outlook-openings = { $band ->
        [shrinking] Even so, there are about { $openings } openings a year on average
       *[other] There are about { $openings } openings a year on average
    }{ $leaving ->
        [most] , most of them because people leave this work.
       *[other] .
    }

outlook-start = The usual start: { outlook-entry }{ $experience ->
        [some] , and up to five years in related work
        [years] , and five years or more in related work
       *[none] {""}
    }{ $training ->
        [short] , then up to a month of training on the job
        [moderate] , then up to a year of training on the job
        [long] , then more than a year of training on the job
        [apprenticeship] , then an apprenticeship
        [residency] , then an internship or a residency
       *[none] {""}
    }.
outlook-entry = { $entry ->
        [none] no formal credential
        [school] a high school diploma
        [college] some college, without a degree
        [award] a certificate after high school
        [associate] an associate's degree
        [bachelor] a bachelor's degree
        [master] a master's degree
       *[doctor] a doctoral or professional degree
    }

outlook-pay = { $paid ->
        [unknown] No yearly pay is published for this work.
        [topped] The middle pay is ${ $wage } a year or more (May { $paid_in }).
       *[known] The middle pay is ${ $wage } a year (May { $paid_in }): half earn more, half less.
    }

outlook-strong = By these figures it is among the stronger ones.
outlook-nearby = Close to it, by the same figures:
outlook-nearby-better = { CAP($label) }: up { $percent } percent, about { $openings } openings a year on average{ outlook-nearby-pay }; the usual start is { outlook-entry }.
outlook-nearby-lower = { CAP($label) }: easier to start, with { outlook-entry }; { $band ->
        [shrinking] down { $percent } percent
        [steady] about as many jobs as now
       *[other] up { $percent } percent
    }, about { $openings } openings a year on average{ outlook-nearby-pay }.
outlook-nearby-pay = { $paid ->
        [unknown] {""}
       *[known] , middle pay ${ $wage }
    }

# What the figures cannot tell; said last.
outlook-limits = They are ten-year figures for one country. Where you are, and this month, it may look different.

# Where a title may mean several kinds of work, or the nearest one is not very near.
outlook-which = { $count ->
        [1] The nearest I have figures for is this one:
       *[other] Which of these comes closest?
    }
# For the command line.
outlook-again = To see one: rebound outlook "{ $label }"
outlook-none = I have no figures under that name. A short job title in English works best, like "nurse", "bus driver" or "data analyst".
