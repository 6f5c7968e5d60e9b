# The day on one page: their words, their plans, and what was promised. A row without content is left out.

card-happened = What happened · { $many ->
        [1] { $sent ->
            [0] many applications, and no yes so far
           *[other] { $sent } applications, and no yes so far
        }
       *[other] { $stage ->
            [withdrawn] an offer{ $company ->
                [none] {""}
               *[other] {" "}from { $company }
            }{ $role ->
                [none] {""}
               *[other] , { $role }
            }, taken back
            [no_reply] no answer{ $company ->
                [none] {""}
               *[other] {" "}from { $company }
            }{ $role ->
                [none] {""}
               *[other] , { $role }
            }
           *[other] a no{ $company ->
                [none] {""}
               *[other] {" "}from { $company }
            }{ $role ->
                [none] {""}
               *[other] , { $role }
            }{ $stage ->
                [final] , final round
                [interview] , after the interview
                [cv] , on paper
                [internal] , a move inside
               *[other] {""}
            }
        }
    }
card-felt = How it was · { $felt }{ $number ->
        [1] , a one
        [2] , a two
        [3] , a three
        [4] , a four
        [5] , a five
       *[other] {""}
    }
card-well = What went well · "{ $win }"
# { $looked } is 1 where a part of the sending is looked at instead of a gap.
card-build = { $gap ->
        [none] First step
       *[other] { $looked ->
            [1] To look at · { $gap }
           *[other] To build · { $gap }
        }
    }{ $what ->
        [none] {""}
       *[other] { $gap ->
            [none] {" "}·{" "}
           *[other] . First step:{" "}
        }{ $dated ->
            [1] { DAY($when) }, { CLOCK($when) }, { $what }
            [2] { DAY($when) }{ $part ->
                [morning] , in the morning
                [afternoon] , in the afternoon
                [evening] , in the evening
               *[other] {""}
            }, { $what }
           *[other] { $what }
        }
    }
card-rule = A rule for the next search · { $rule }
card-second = { $where ->
        [none] Next · { $what }
       *[other] Number two · { CAP($where) }{ $what ->
            [none] {""}
           *[other] . Next: { $what }
        }
    }{ $dated ->
        [1] , { DAY($when) }, { CLOCK($when) }
        [2] , { DAY($when) }{ $part ->
            [morning] , in the morning
            [afternoon] , in the afternoon
            [evening] , in the evening
           *[other] {""}
        }
       *[other] {""}
    }
card-look_in = I look in · { $moments }
card-moment = { DAY($when) } { CLOCK($when) }
