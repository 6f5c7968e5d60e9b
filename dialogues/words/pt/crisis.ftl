# Português. The cards for danger and what belongs to them, nothing else: whoever wrote in this language is answered in it.
# Not written by a native speaker. Before a release one must check it, and somebody trained in talking with people in danger.
# Heard first, then the line, then the emergency number. No methods, no promise, no praise. Given as in en/crisis.ftl.

crisis-hours-always = dia e noite
crisis-part-youth =
    { $youth ->
        [none] { "" }
       *[other] { $youth } para menores de 18 anos, ou{ " " }
    }
crisis-part-line =
    { $country ->
        [none] { $line }
       *[other] { crisis-part-youth }{ $line } ({ $country }{ $guessed ->
            [1] , deduzido do teu fuso horário
           *[0] { "" }
        }){ $hours ->
            [none] { "" }
           *[other] , { $hours }
        }
    }
crisis-part-reach =
    { $country ->
        [none] Uma pessoa pode ouvir-te; { $line } tem as linhas do sítio onde estás. Se achas que podes fazê-lo: { $emergency }.
       *[other] { $sms ->
            [none] Uma pessoa pode ouvir-te: { crisis-part-line }. Se achas que podes fazê-lo: { $emergency }. Noutro país: findahelpline.com.
           *[other] Uma pessoa pode ouvir-te: { crisis-part-line }. Ou: { $sms }. Se achas que podes fazê-lo: { $emergency }. Noutro país: findahelpline.com.
        }
    }
crisis-part-act = Liga agora para o { $emergency }, ou pede a quem estiver mais perto que ligue.

crisis-now = { crisis-part-act } Diz o que tomaste ou fizeste. Sou um programa e não posso enviar ninguém. Vai para onde te possam encontrar e destranca a porta.
crisis-life =
    Ainda bem que escreveste isso. Parece que talvez não queiras viver neste momento, e tudo o que é trabalho pode esperar. Sou um programa; ninguém lê isto enquanto escreves.
    { crisis-part-reach }
crisis-self_harm =
    Ainda bem que me disseste. Se te magoas, mereces a ajuda de uma pessoa, não só a de um programa. Tudo o que é trabalho pode esperar, e ninguém lê isto enquanto escreves.
    { crisis-part-reach }
crisis-again =
    Também li isso. Se já fizeste alguma coisa, ou estás quase a fazer: liga agora para o { $emergency }.
    { crisis-part-reach }
crisis-quiet = O trabalho pode esperar.
crisis-quiet-said = Li isso. O trabalho pode esperar, e os números estão aqui.
crisis-first = Isso pode esperar.

crisis-on-danger = { crisis-part-act } Vai para onde te possam encontrar e destranca a porta. Sou um programa e não posso enviar ninguém.
crisis-on-calling = Está bem. Fica ao telefone, e fica onde te possam encontrar. Destranca a porta.
crisis-on-cant_call =
    { $sms ->
        [none] Então procura quem estiver mais perto: bate à porta, ou envia isto:
       *[other] Então escreve em vez de ligar: { $sms }. E envia isto a quem estiver mais perto:
    }
crisis-on-not_alone = Está bem. Que liguem agora para o { $emergency } e fiquem contigo. Podes mostrar-lhes isto.
crisis-on-someone_here = Está bem. Que fique contigo, e mostra-lhe isto se ajudar. Se achas que podes fazê-lo: { $emergency }.
crisis-on-text_someone = Palavras para copiar, para a primeira pessoa que te vier à cabeça:
crisis-on-numbers = { crisis-part-reach }
crisis-on-safe = Está bem. O trabalho fica de fora até falares dele.
crisis-on-not_meant = Então li mal, e acredito em ti. Os números ficam em «help».
crisis-words-friend = Estou a passar um momento muito mau e não quero ficar a sós com isto. Podes ligar-me, ou vir cá?
crisis-words-nearest = Vem agora, por favor. Preciso de ajuda.
crisis-on-minute = Um minuto lento. Inspira a contar até quatro e expira a contar até seis. Podes parar em qualquer número.
crisis-on-leave_be = Então fico em silêncio. Os números ficam em «help».
crisis-on-look_in = Então escrevo-te amanhã, sem falar de trabalho.
crisis-on-back = De volta a onde estávamos. Os números ficam em «help».
crisis-on-said = Li isso, e um programa não pode fazer muito. Uma pessoa pode: { crisis-part-line }.
crisis-on-skip = Isto fica aqui: { crisis-part-line }; em perigo, { $emergency }.

aside-danger = Há alguém que possa estar contigo, ou ao telefone, nos próximos minutos?
aside-danger-alt = Se alguma coisa mudar, isto fica aqui.
aside-danger-danger = Estou em perigo agora
aside-danger-text_someone = Ajuda-me a escrever a alguém
aside-danger-numbers = Mostra os números outra vez
aside-danger-safe = Por agora, em segurança
aside-danger-someone_here = Está alguém comigo
aside-danger-not_meant = Não era isso que queria dizer
aside-danger-heard-skip = Não tens de responder.
aside-danger-why = Uma pessoa ao teu lado pode o que um programa não pode. Não tens de responder.
aside-now = Está alguém a pedir ajuda por telefone?
aside-now-calling = Alguém está a ligar
aside-now-cant_call = Não posso ligar
aside-now-not_alone = Tenho alguém comigo
aside-now-heard-skip = Não tens de responder.
aside-safe = O que ajudaria nos próximos dez minutos?
aside-safe-alt = Isto fica aqui.
aside-safe-minute = Um minuto lento
aside-safe-text_someone = Ajuda-me a escrever a alguém
aside-safe-leave_be = Deixa-me em paz
aside-safe-back = Voltar a onde estávamos
aside-safe-heard-skip = Não tens de responder.
aside-look_in = Escrevo-te amanhã, ou deixo-te em paz?
aside-look_in-look_in = Escreve-me
aside-look_in-leave_be = Deixa-me em paz
aside-look_in-heard-leave_be = Então não escrevo.
aside-look_in-heard-said = Então não escrevo.
aside-look_in-heard-skip = Então não escrevo.
aside-quiet = Isto fica aqui.
aside-quiet-back = Voltar a onde estávamos
aside-quiet-numbers = Mostra os números outra vez
