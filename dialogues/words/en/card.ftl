# The day on one page: their words, their plans, and what was promised. A row without content is left out.

card-happened = What happened · { $many ->
        [1] { $sent ->
            [0] many applications, and no yes so far
           *[other] { $sent } applications, and no yes so far
        }
       *[other] { $stage ->
            [withdrawn] an offer { $company ->
                [none] taken back
               *[other] from { $company }, taken back
            }{ $role ->
                [none] {""}
               *[other] , { $role }
            }
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
card-build = To build · { $gap ->
        [none] { $what }
       *[other] { $gap }{ $what ->
            [none] {""}
           *[other] . First step: { $dated ->
                [1] { DAY($when) }, { CLOCK($when) }, { $what }
                [2] { DAY($when) }, { $what }
               *[other] { $what }
            }
        }
    }
card-second = Number two · { $where }{ $what ->
        [none] {""}
       *[other] . Next: { $what }{ $dated ->
            [1] , { DAY($when) }, { CLOCK($when) }
            [2] , { DAY($when) }
           *[other] {""}
        }
    }
card-look_in = I look in · { $moments }
card-moment = { DAY($when) } { CLOCK($when) }
