# Italiano. The cards for danger and what belongs to them, nothing else: whoever wrote in this language is answered in it.
# Not written by a native speaker. Before a release one must check it, and somebody trained in talking with people in danger.
# Heard first, then the line, then the emergency number. No methods, no promise, no praise. Given as in en/crisis.ftl.

crisis-hours-always = giorno e notte
crisis-part-youth =
    { $youth ->
        [none] { "" }
       *[other] { $youth } per chi ha meno di 18 anni, oppure{ " " }
    }
crisis-part-line =
    { $country ->
        [none] { $line }
       *[other] { crisis-part-youth }{ $line } ({ $country }{ $guessed ->
            [1] , dedotto dal tuo fuso orario
           *[0] { "" }
        }){ $hours ->
            [none] { "" }
           *[other] , { $hours }
        }
    }
crisis-part-reach =
    { $country ->
        [none] Una persona può ascoltarti; { $line } elenca le linee del posto dove sei. Se pensi di poterlo fare: { $emergency }.
       *[other] { $sms ->
            [none] Una persona può ascoltarti: { crisis-part-line }. Se pensi di poterlo fare: { $emergency }. Altrove: findahelpline.com.
           *[other] Una persona può ascoltarti: { crisis-part-line }. Oppure: { $sms }. Se pensi di poterlo fare: { $emergency }. Altrove: findahelpline.com.
        }
    }
crisis-part-act = Chiama subito il { $emergency }, o fai chiamare chi ti è più vicino.

crisis-now = { crisis-part-act } Di’ che cosa hai preso o fatto. Sono un programma e non posso mandare nessuno. Vai dove possono raggiungerti e apri la serratura della porta.
crisis-life =
    È un bene che tu l’abbia scritto. Sembra che forse in questo momento tu non voglia vivere, e tutto ciò che riguarda il lavoro può aspettare. Sono un programma; nessuno legge mentre scrivi.
    { crisis-part-reach }
crisis-self_harm =
    È un bene che tu me l’abbia detto. Se ti fai del male, meriti l’aiuto di una persona, non solo quello di un programma. Tutto ciò che riguarda il lavoro può aspettare, e nessuno legge mentre scrivi.
    { crisis-part-reach }
crisis-again =
    Ho letto anche questo. Se hai già fatto qualcosa, o stai per farlo: chiama subito il { $emergency }.
    { crisis-part-reach }
crisis-quiet = Il lavoro può aspettare.
crisis-quiet-said = L’ho letto. Il lavoro può aspettare, e i numeri sono qui.
crisis-first = Questo può aspettare.

crisis-on-danger = { crisis-part-act } Vai dove possono raggiungerti e apri la serratura della porta. Sono un programma e non posso mandare nessuno.
crisis-on-calling = Bene. Resta al telefono, e resta dove possono raggiungerti. Apri la serratura della porta.
crisis-on-cant_call =
    { $sms ->
        [none] Allora cerca chi ti è più vicino: bussa, o manda questo:
       *[other] Allora scrivi invece di chiamare: { $sms }. E manda questo a chi ti è più vicino:
    }
crisis-on-not_alone = Bene. Che chiamino subito il { $emergency } e restino con te. Puoi mostrare loro questo.
crisis-on-someone_here = Bene. Che resti con te, e mostragli questo se aiuta. Se pensi di poterlo fare: { $emergency }.
crisis-on-text_someone = Parole da copiare, per la prima persona che ti viene in mente:
crisis-on-numbers = { crisis-part-reach }
crisis-on-safe = Bene. Il lavoro resta fuori finché non ne parli tu.
crisis-on-not_meant = Allora ho letto male, e ti credo. I numeri restano sotto «help».
crisis-words-friend = Sto passando un momento davvero brutto e non voglio restare senza nessuno. Puoi chiamarmi, o venire qui?
crisis-words-nearest = Vieni subito, per favore. Ho bisogno di aiuto.
crisis-on-minute = Un minuto lento. Inspira contando fino a quattro, espira contando fino a sei. Puoi fermarti a qualsiasi numero.
crisis-on-leave_be = Allora resto in silenzio. I numeri restano sotto «help».
crisis-on-look_in = Allora ti scrivo domani, senza parlare di lavoro.
crisis-on-back = Torniamo a dove eravamo. I numeri restano sotto «help».
crisis-on-said = L’ho letto, e un programma non può farci molto. Una persona sì: { crisis-part-line }.
crisis-on-skip = Questo resta qui: { crisis-part-line }; in pericolo, { $emergency }.

aside-danger = C’è qualcuno che potrebbe stare con te, o al telefono, nei prossimi minuti?
aside-danger-alt = Se qualcosa cambia, questo resta qui.
aside-danger-danger = Sono in pericolo adesso
aside-danger-text_someone = Aiutami a scrivere a qualcuno
aside-danger-numbers = Mostra di nuovo i numeri
aside-danger-safe = Per ora sto al sicuro
aside-danger-someone_here = C’è qualcuno con me
aside-danger-not_meant = Non intendevo questo
aside-danger-heard-skip = Non devi rispondere.
aside-danger-why = Una persona accanto a te può ciò che un programma non può. Non devi rispondere.
aside-now = Qualcuno sta chiamando aiuto adesso?
aside-now-calling = Qualcuno sta chiamando
aside-now-cant_call = Non posso chiamare
aside-now-not_alone = Ho qualcuno con me
aside-now-heard-skip = Non devi rispondere.
aside-safe = Che cosa aiuterebbe nei prossimi dieci minuti?
aside-safe-alt = Questo resta qui.
aside-safe-minute = Un minuto lento
aside-safe-text_someone = Aiutami a scrivere a qualcuno
aside-safe-leave_be = Lasciami in pace
aside-safe-back = Torniamo a dove eravamo
aside-safe-heard-skip = Non devi rispondere.
aside-look_in = Ti scrivo domani, o ti lascio in pace?
aside-look_in-look_in = Scrivimi
aside-look_in-leave_be = Lasciami in pace
aside-look_in-heard-leave_be = Allora non scrivo.
aside-look_in-heard-said = Allora non scrivo.
aside-look_in-heard-skip = Allora non scrivo.
aside-quiet = Questo resta qui.
aside-quiet-back = Torniamo a dove eravamo
aside-quiet-numbers = Mostra di nuovo i numeri
