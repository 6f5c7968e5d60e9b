# Deutsch. The cards for danger and what belongs to them, nothing else: whoever wrote in this language is answered in it.
# Not written by a native speaker. Before a release one must check it, and somebody trained in talking with people in danger.
# Heard first, then the line, then the emergency number. No methods, no promise, no praise. Given as in en/crisis.ftl.

crisis-hours-always = Tag und Nacht
crisis-part-youth =
    { $youth ->
        [none] { "" }
       *[other] { $youth } für alle unter 18, oder{ " " }
    }
crisis-part-line =
    { $country ->
        [none] { $line }
       *[other] { crisis-part-youth }{ $line } ({ $country }{ $guessed ->
            [1] , aus deiner Zeitzone geraten
           *[0] { "" }
        }){ $hours ->
            [none] { "" }
           *[other] , { $hours }
        }
    }
crisis-part-reach =
    { $country ->
        [none] Ein Mensch kann zuhören; { $line } nennt die Nummern, wo du bist. Wenn du es tun könntest: { $emergency }.
       *[other] { $sms ->
            [none] Ein Mensch kann zuhören: { crisis-part-line }. Wenn du es tun könntest: { $emergency }. Anderswo: findahelpline.com.
           *[other] Ein Mensch kann zuhören: { crisis-part-line }. Oder: { $sms }. Wenn du es tun könntest: { $emergency }. Anderswo: findahelpline.com.
        }
    }
crisis-part-act = Ruf jetzt { $emergency } an, oder lass den Menschen anrufen, der dir am nächsten ist.

crisis-now = { crisis-part-act } Sag, was du genommen oder getan hast. Ich bin ein Programm und kann niemanden schicken. Geh dorthin, wo man dich erreicht, und schließ die Tür auf.
crisis-life =
    Gut, dass du das geschrieben hast. Es klingt, als wolltest du gerade vielleicht nicht leben, und alles mit der Arbeit kann warten. Ich bin ein Programm; niemand liest mit, während du schreibst.
    { crisis-part-reach }
crisis-self_harm =
    Gut, dass du es mir gesagt hast. Wenn du dir wehtust, verdienst du die Hilfe eines Menschen, nicht nur die eines Programms. Alles mit der Arbeit kann warten, und niemand liest mit, während du schreibst.
    { crisis-part-reach }
crisis-again =
    Auch das habe ich gelesen. Wenn du schon etwas getan hast oder kurz davor bist: ruf jetzt { $emergency } an.
    { crisis-part-reach }
crisis-quiet = Die Arbeit kann warten.
crisis-quiet-said = Ich habe das gelesen. Die Arbeit kann warten, und die Nummern stehen hier.
crisis-first = Das kann warten.

crisis-on-danger = { crisis-part-act } Geh dorthin, wo man dich erreicht, und schließ die Tür auf. Ich bin ein Programm und kann niemanden schicken.
crisis-on-calling = Gut. Bleib am Telefon und bleib, wo man dich erreicht. Schließ die Tür auf.
crisis-on-cant_call =
    { $sms ->
        [none] Dann hol den Menschen, der am nächsten ist: klopfe, oder schick das hier:
       *[other] Dann schreib, statt anzurufen: { $sms }. Und schick das hier an den Menschen, der am nächsten ist:
    }
crisis-on-not_alone = Gut. Lass sie jetzt { $emergency } anrufen und bei dir bleiben. Du kannst ihnen das hier zeigen.
crisis-on-someone_here = Gut. Lass sie bei dir bleiben, und zeig ihnen das hier, wenn es hilft. Wenn du es tun könntest: { $emergency }.
crisis-on-text_someone = Worte dafür, zum Kopieren, für den ersten Menschen, der dir einfällt:
crisis-on-numbers = { crisis-part-reach }
crisis-on-safe = Gut. Die Arbeit bleibt weg, bis du selbst davon anfängst.
crisis-on-not_meant = Dann habe ich es falsch gelesen, und ich glaube dir. Die Nummern stehen unter „help“.
crisis-words-friend = Es geht mir gerade richtig schlecht, und ich möchte damit nicht allein sein. Kannst du anrufen oder vorbeikommen?
crisis-words-nearest = Bitte komm jetzt. Ich brauche Hilfe.
crisis-on-minute = Eine langsame Minute. Atme ein und zähl bis vier, atme aus und zähl bis sechs. Du kannst bei jeder Zahl aufhören.
crisis-on-leave_be = Dann bin ich still. Die Nummern stehen unter „help“.
crisis-on-look_in = Dann melde ich mich morgen, ohne ein Wort über Arbeit.
crisis-on-back = Zurück dorthin, wo wir waren. Die Nummern stehen unter „help“.
crisis-on-said = Ich habe das gelesen, und ein Programm kann damit nicht viel tun. Ein Mensch kann es: { crisis-part-line }.
crisis-on-skip = Das bleibt hier stehen: { crisis-part-line }; bei Gefahr { $emergency }.

aside-danger = Gibt es jemanden, der in den nächsten Minuten bei dir oder am Telefon sein kann?
aside-danger-alt = Wenn sich etwas ändert: das hier bleibt stehen.
aside-danger-danger = Ich bin jetzt in Gefahr
aside-danger-text_someone = Hilf mir, jemandem zu schreiben
aside-danger-numbers = Zeig die Nummern noch einmal
aside-danger-safe = Ich bin vorerst sicher
aside-danger-someone_here = Jemand ist hier
aside-danger-not_meant = So war das nicht gemeint
aside-danger-heard-skip = Du musst nicht antworten.
aside-danger-why = Ein Mensch neben dir kann, was ein Programm nicht kann. Du musst nicht antworten.
aside-now = Ruft gerade jemand Hilfe?
aside-now-calling = Jemand ruft an
aside-now-cant_call = Ich kann nicht anrufen
aside-now-not_alone = Ich bin nicht allein
aside-now-heard-skip = Du musst nicht antworten.
aside-safe = Was würde in den nächsten zehn Minuten helfen?
aside-safe-alt = Das hier bleibt stehen.
aside-safe-minute = Eine langsame Minute
aside-safe-text_someone = Hilf mir, jemandem zu schreiben
aside-safe-leave_be = Lass mich in Ruhe
aside-safe-back = Zurück dorthin, wo wir waren
aside-safe-heard-skip = Du musst nicht antworten.
aside-look_in = Soll ich mich morgen melden oder dich in Ruhe lassen?
aside-look_in-look_in = Melde dich
aside-look_in-leave_be = Lass mich in Ruhe
aside-look_in-heard-leave_be = Dann melde ich mich nicht.
aside-look_in-heard-said = Dann melde ich mich nicht.
aside-look_in-heard-skip = Dann melde ich mich nicht.
aside-quiet = Das hier bleibt stehen.
aside-quiet-back = Zurück dorthin, wo wir waren
aside-quiet-numbers = Zeig die Nummern noch einmal
