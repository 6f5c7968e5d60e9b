# Français. The cards for danger and what belongs to them, nothing else: whoever wrote in this language is answered in it.
# Not written by a native speaker. Before a release one must check it, and somebody trained in talking with people in danger.
# Heard first, then the line, then the emergency number. No methods, no promise, no praise. Given as in en/crisis.ftl.

crisis-hours-always = jour et nuit
crisis-part-youth =
    { $youth ->
        [none] { "" }
       *[other] { $youth } pour les moins de 18 ans, ou{ " " }
    }
crisis-part-line =
    { $country ->
        [none] { $line }
       *[other] { crisis-part-youth }{ $line } ({ $country }{ $guessed ->
            [1] , deviné d’après ton fuseau horaire
           *[0] { "" }
        }){ $hours ->
            [none] { "" }
           *[other] , { $hours }
        }
    }
crisis-part-reach =
    { $country ->
        [none] Une personne peut écouter ; { $line } donne les lignes là où tu es. Si tu risques de passer à l’acte : { $emergency }.
       *[other] { $sms ->
            [none] Une personne peut écouter : { crisis-part-line }. Si tu risques de passer à l’acte : { $emergency }. Ailleurs : findahelpline.com.
           *[other] Une personne peut écouter : { crisis-part-line }. Ou : { $sms }. Si tu risques de passer à l’acte : { $emergency }. Ailleurs : findahelpline.com.
        }
    }
crisis-part-act = Appelle le { $emergency } maintenant, ou demande à la personne la plus proche d’appeler.

crisis-now = { crisis-part-act } Dis ce que tu as pris ou fait. Je suis un programme et je ne peux envoyer personne. Va là où on peut t’atteindre, et déverrouille la porte.
crisis-life =
    C’est bien que tu l’aies écrit. On dirait que tu n’as peut-être pas envie de vivre en ce moment, et tout ce qui touche au travail peut attendre. Je suis un programme ; personne ne lit pendant que tu écris.
    { crisis-part-reach }
crisis-self_harm =
    C’est bien que tu me l’aies dit. Si tu te fais du mal, tu mérites l’aide d’une personne, pas seulement celle d’un programme. Tout ce qui touche au travail peut attendre, et personne ne lit pendant que tu écris.
    { crisis-part-reach }
crisis-again =
    Cela aussi, je l’ai lu. Si tu as déjà fait quelque chose, ou si tu es sur le point de le faire : appelle le { $emergency } maintenant.
    { crisis-part-reach }
crisis-quiet = Le travail peut attendre.
crisis-quiet-said = Je l’ai lu. Le travail peut attendre, et les numéros sont ici.
crisis-first = Cela peut attendre.

crisis-on-danger = { crisis-part-act } Va là où on peut t’atteindre, et déverrouille la porte. Je suis un programme et je ne peux envoyer personne.
crisis-on-calling = Bien. Reste au téléphone, et reste là où on peut t’atteindre. Déverrouille la porte.
crisis-on-cant_call =
    { $sms ->
        [none] Alors va vers la personne la plus proche : frappe à sa porte, ou envoie ceci :
       *[other] Alors écris au lieu d’appeler : { $sms }. Et envoie ceci à la personne la plus proche :
    }
crisis-on-not_alone = Bien. Qu’on appelle le { $emergency } maintenant, et qu’on reste avec toi. Tu peux montrer ceci.
crisis-on-someone_here = Bien. Que cette personne reste avec toi ; montre-lui ceci si cela aide. Si tu risques de passer à l’acte : { $emergency }.
crisis-on-text_someone = Des mots à copier, pour la première personne qui te vient à l’esprit :
crisis-on-numbers = { crisis-part-reach }
crisis-on-safe = Bien. Le travail reste dehors tant que tu n’en parles pas.
crisis-on-not_meant = Alors j’ai mal lu, et je te crois. Les numéros restent sous « help ».
crisis-words-friend = Je vais vraiment mal en ce moment et je ne veux pas rester sans personne. Peux-tu m’appeler, ou venir ?
crisis-words-nearest = Viens maintenant, s’il te plaît. J’ai besoin d’aide.
crisis-on-minute = Une minute lente. Inspire en comptant jusqu’à quatre, expire en comptant jusqu’à six. Tu peux t’arrêter à n’importe quel chiffre.
crisis-on-leave_be = Alors je me tais. Les numéros restent sous « help ».
crisis-on-look_in = Alors je t’écris demain, sans parler de travail.
crisis-on-back = On revient là où on en était. Les numéros restent sous « help ».
crisis-on-said = Je l’ai lu, et un programme ne peut pas en faire grand-chose. Une personne, si : { crisis-part-line }.
crisis-on-skip = Ceci reste ici : { crisis-part-line } ; en danger, { $emergency }.

aside-danger = Y a-t-il quelqu’un qui pourrait être avec toi, ou au téléphone, dans les prochaines minutes ?
aside-danger-alt = Si quelque chose change, ceci reste ici.
aside-danger-danger = Je suis en danger maintenant
aside-danger-text_someone = Aide-moi à écrire à quelqu’un
aside-danger-numbers = Montre encore les numéros
aside-danger-safe = Pour l’instant je suis en sécurité
aside-danger-someone_here = Quelqu’un est là
aside-danger-not_meant = Ce n’est pas ce que je voulais dire
aside-danger-heard-skip = Tu n’as pas à répondre.
aside-danger-why = Une personne à côté de toi peut ce qu’un programme ne peut pas. Tu n’as pas à répondre.
aside-now = Quelqu’un appelle-t-il à l’aide en ce moment ?
aside-now-calling = Quelqu’un appelle
aside-now-cant_call = Je ne peux pas appeler
aside-now-not_alone = Quelqu’un est avec moi
aside-now-heard-skip = Tu n’as pas à répondre.
aside-safe = Qu’est-ce qui aiderait dans les dix prochaines minutes ?
aside-safe-alt = Ceci reste ici.
aside-safe-minute = Une minute lente
aside-safe-text_someone = Aide-moi à écrire à quelqu’un
aside-safe-leave_be = Laisse-moi
aside-safe-back = Revenir là où on en était
aside-safe-heard-skip = Tu n’as pas à répondre.
aside-look_in = Est-ce que je t’écris demain, ou je te laisse ?
aside-look_in-look_in = Écris-moi
aside-look_in-leave_be = Laisse-moi
aside-look_in-heard-leave_be = Alors je n’écris pas.
aside-look_in-heard-said = Alors je n’écris pas.
aside-look_in-heard-skip = Alors je n’écris pas.
aside-quiet = Ceci reste ici.
aside-quiet-back = Revenir là où on en était
aside-quiet-numbers = Montre encore les numéros
