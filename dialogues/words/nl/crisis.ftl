# Nederlands. The cards for danger and what belongs to them, nothing else: whoever wrote in this language is answered in it.
# Not written by a native speaker. Before a release one must check it, and somebody trained in talking with people in danger.
# Heard first, then the line, then the emergency number. No methods, no promise, no praise. Given as in en/crisis.ftl.

crisis-hours-always = dag en nacht
crisis-part-youth =
    { $youth ->
        [none] { "" }
       *[other] { $youth } voor wie jonger is dan 18, of{ " " }
    }
crisis-part-line =
    { $country ->
        [none] { $line }
       *[other] { crisis-part-youth }{ $line } ({ $country }{ $guessed ->
            [1] , afgeleid van je tijdzone
           *[0] { "" }
        }){ $hours ->
            [none] { "" }
           *[other] , { $hours }
        }
    }
crisis-part-reach =
    { $country ->
        [none] Een mens kan luisteren; { $line } noemt de nummers waar je bent. Als je het zou kunnen doen: { $emergency }.
       *[other] { $sms ->
            [none] Een mens kan luisteren: { crisis-part-line }. Als je het zou kunnen doen: { $emergency }. Elders: findahelpline.com.
           *[other] Een mens kan luisteren: { crisis-part-line }. Of: { $sms }. Als je het zou kunnen doen: { $emergency }. Elders: findahelpline.com.
        }
    }
crisis-part-act = Bel nu { $emergency }, of laat wie het dichtst bij je is bellen.

crisis-now = { crisis-part-act } Zeg wat je hebt genomen of gedaan. Ik ben een programma en kan niemand sturen. Ga naar een plek waar men je kan bereiken, en doe de deur van het slot.
crisis-life =
    Goed dat je dat schrijft. Het klinkt alsof je nu misschien niet wilt leven, en alles over werk kan wachten. Ik ben een programma; niemand leest mee terwijl je schrijft.
    { crisis-part-reach }
crisis-self_harm =
    Goed dat je het vertelt. Als je jezelf pijn doet, verdien je de hulp van een mens, niet alleen die van een programma. Alles over werk kan wachten, en niemand leest mee terwijl je schrijft.
    { crisis-part-reach }
crisis-again =
    Ook dat heb ik gelezen. Als je al iets hebt gedaan, of op het punt staat: bel nu { $emergency }.
    { crisis-part-reach }
crisis-quiet = Het werk kan wachten.
crisis-quiet-said = Ik heb dat gelezen. Het werk kan wachten, en de nummers staan hier.
crisis-first = Dat kan wachten.

crisis-on-danger = { crisis-part-act } Ga naar een plek waar men je kan bereiken, en doe de deur van het slot. Ik ben een programma en kan niemand sturen.
crisis-on-calling = Goed. Blijf aan de telefoon, en blijf waar men je kan bereiken. Doe de deur van het slot.
crisis-on-cant_call =
    { $sms ->
        [none] Ga dan naar wie het dichtst bij is: klop aan, of stuur dit:
       *[other] Schrijf dan in plaats van te bellen: { $sms }. En stuur dit naar wie het dichtst bij is:
    }
crisis-on-not_alone = Goed. Laat hen nu { $emergency } bellen en bij je blijven. Je kunt hun dit laten zien.
crisis-on-someone_here = Goed. Laat diegene bij je blijven, en laat dit zien als het helpt. Als je het zou kunnen doen: { $emergency }.
crisis-on-text_someone = Woorden om te kopiëren, voor de eerste aan wie je denkt:
crisis-on-numbers = { crisis-part-reach }
crisis-on-safe = Goed. Werk blijft weg tot je er zelf over begint.
crisis-on-not_meant = Dan heb ik het verkeerd gelezen, en ik geloof je. De nummers staan onder ‘help’.
crisis-words-friend = Het gaat echt slecht met me en ik wil er niet alleen mee zijn. Kun je me bellen, of langskomen?
crisis-words-nearest = Kom nu, alsjeblieft. Ik heb hulp nodig.
crisis-on-minute = Een langzame minuut. Adem in en tel tot vier, adem uit en tel tot zes. Je kunt bij elk getal stoppen.
crisis-on-leave_be = Dan ben ik stil. De nummers staan onder ‘help’.
crisis-on-look_in = Dan schrijf ik je morgen, zonder over werk te praten.
crisis-on-back = Terug naar waar we waren. De nummers staan onder ‘help’.
crisis-on-said = Ik heb dat gelezen, en een programma kan er niet veel mee. Een mens wel: { crisis-part-line }.
crisis-on-skip = Dit blijft hier staan: { crisis-part-line }; bij gevaar { $emergency }.

aside-danger = Is er iemand die de komende minuten bij je kan zijn, of aan de telefoon?
aside-danger-alt = Als er iets verandert: dit blijft hier staan.
aside-danger-danger = Ik ben nu in gevaar
aside-danger-text_someone = Help me iemand te schrijven
aside-danger-numbers = Toon de nummers nog eens
aside-danger-safe = Ik ben voorlopig veilig
aside-danger-someone_here = Er is iemand bij me
aside-danger-not_meant = Zo bedoelde ik het niet
aside-danger-heard-skip = Je hoeft niet te antwoorden.
aside-danger-why = Een mens naast je kan wat een programma niet kan. Je hoeft niet te antwoorden.
aside-now = Belt er nu iemand om hulp?
aside-now-calling = Iemand belt
aside-now-cant_call = Ik kan niet bellen
aside-now-not_alone = Ik ben niet alleen
aside-now-heard-skip = Je hoeft niet te antwoorden.
aside-safe = Wat zou de komende tien minuten helpen?
aside-safe-alt = Dit blijft hier staan.
aside-safe-minute = Een langzame minuut
aside-safe-text_someone = Help me iemand te schrijven
aside-safe-leave_be = Laat me met rust
aside-safe-back = Terug naar waar we waren
aside-safe-heard-skip = Je hoeft niet te antwoorden.
aside-look_in = Zal ik je morgen schrijven, of je met rust laten?
aside-look_in-look_in = Schrijf me
aside-look_in-leave_be = Laat me met rust
aside-look_in-heard-leave_be = Dan schrijf ik niet.
aside-look_in-heard-said = Dan schrijf ik niet.
aside-look_in-heard-skip = Dan schrijf ik niet.
aside-quiet = Dit blijft hier staan.
aside-quiet-back = Terug naar waar we waren
aside-quiet-numbers = Toon de nummers nog eens
