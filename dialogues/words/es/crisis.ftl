# Español. The cards for danger and what belongs to them, nothing else: whoever wrote in this language is answered in it.
# Not written by a native speaker. Before a release one must check it, and somebody trained in talking with people in danger.
# Heard first, then the line, then the emergency number. No methods, no promise, no praise. Given as in en/crisis.ftl.

crisis-hours-always = día y noche
crisis-part-youth =
    { $youth ->
        [none] { "" }
       *[other] { $youth } para menores de 18 años, o{ " " }
    }
crisis-part-line =
    { $country ->
        [none] { $line }
       *[other] { crisis-part-youth }{ $line } ({ $country }{ $guessed ->
            [1] , supuesto por tu zona horaria
           *[0] { "" }
        }){ $hours ->
            [none] { "" }
           *[other] , { $hours }
        }
    }
crisis-part-reach =
    { $country ->
        [none] Una persona puede escucharte; { $line } reúne las líneas de donde estás. Si crees que podrías hacerlo: { $emergency }.
       *[other] { $sms ->
            [none] Una persona puede escucharte: { crisis-part-line }. Si crees que podrías hacerlo: { $emergency }. En otro país: findahelpline.com.
           *[other] Una persona puede escucharte: { crisis-part-line }. O bien: { $sms }. Si crees que podrías hacerlo: { $emergency }. En otro país: findahelpline.com.
        }
    }
crisis-part-act = Llama ahora al { $emergency }, o pide a quien esté más cerca que llame.

crisis-now = { crisis-part-act } Diles lo que has tomado o hecho. Soy un programa y no puedo enviar a nadie. Ve a donde puedan encontrarte y deja la puerta abierta.
crisis-life =
    Me alegra que lo hayas escrito. Parece que quizá ahora no quieras vivir, y todo lo del trabajo puede esperar. Soy un programa; nadie lee esto mientras escribes.
    { crisis-part-reach }
crisis-self_harm =
    Me alegra que me lo hayas dicho. Si te haces daño, mereces la ayuda de una persona, no solo la de un programa. Todo lo del trabajo puede esperar, y nadie lee esto mientras escribes.
    { crisis-part-reach }
crisis-again =
    Eso también lo he leído. Si ya has hecho algo, o estás a punto: llama ahora al { $emergency }.
    { crisis-part-reach }
crisis-quiet = El trabajo puede esperar.
crisis-quiet-said = Lo he leído. El trabajo puede esperar, y los números están aquí.
crisis-first = Eso puede esperar.

crisis-on-danger = { crisis-part-act } Ve a donde puedan encontrarte y deja la puerta abierta. Soy un programa y no puedo enviar a nadie.
crisis-on-calling = Bien. Sigue al teléfono y quédate donde puedan encontrarte. Deja la puerta abierta.
crisis-on-cant_call =
    { $sms ->
        [none] Entonces busca a quien esté más cerca: llama a su puerta, o envía esto:
       *[other] Entonces escribe en vez de llamar: { $sms }. Y envía esto a quien esté más cerca:
    }
crisis-on-not_alone = Bien. Que llamen ahora al { $emergency } y se queden contigo. Puedes enseñarles esto.
crisis-on-someone_here = Bien. Que se quede contigo, y enséñale esto si ayuda. Si crees que podrías hacerlo: { $emergency }.
crisis-on-text_someone = Palabras para copiar, para la primera persona que te venga a la cabeza:
crisis-on-numbers = { crisis-part-reach }
crisis-on-safe = Bien. El trabajo se queda fuera hasta que tú lo traigas.
crisis-on-not_meant = Entonces lo leí mal, y te creo. Los números están en «help».
crisis-words-friend = Estoy pasando un momento muy malo y no quiero estar a solas con esto. ¿Puedes llamarme o venir?
crisis-words-nearest = Ven ahora, por favor. Necesito ayuda.
crisis-on-minute = Un minuto lento. Inspira contando hasta cuatro y suelta el aire contando hasta seis. Puedes parar en cualquier número.
crisis-on-leave_be = Entonces me callo. Los números están en «help».
crisis-on-look_in = Entonces te escribo mañana, sin hablar de trabajo.
crisis-on-back = Volvemos a donde estábamos. Los números están en «help».
crisis-on-said = Lo he leído, y un programa no puede hacer mucho con ello. Una persona sí: { crisis-part-line }.
crisis-on-skip = Esto se queda aquí: { crisis-part-line }; en peligro, { $emergency }.

aside-danger = ¿Hay alguien que pueda estar contigo, o al teléfono, en los próximos minutos?
aside-danger-alt = Si algo cambia, esto sigue aquí.
aside-danger-danger = Estoy en peligro ahora
aside-danger-text_someone = Ayúdame a escribir a alguien
aside-danger-numbers = Muestra otra vez los números
aside-danger-safe = Por ahora estoy a salvo
aside-danger-someone_here = Hay alguien conmigo
aside-danger-not_meant = No quería decir eso
aside-danger-heard-skip = No tienes que responder.
aside-danger-why = Una persona a tu lado puede lo que un programa no puede. No tienes que responder.
aside-now = ¿Hay alguien llamando para pedir ayuda?
aside-now-calling = Alguien está llamando
aside-now-cant_call = No puedo llamar
aside-now-not_alone = No estoy a solas
aside-now-heard-skip = No tienes que responder.
aside-safe = ¿Qué ayudaría en los próximos diez minutos?
aside-safe-alt = Esto sigue aquí.
aside-safe-minute = Un minuto lento
aside-safe-text_someone = Ayúdame a escribir a alguien
aside-safe-leave_be = Déjame en paz
aside-safe-back = Volver a donde estábamos
aside-safe-heard-skip = No tienes que responder.
aside-look_in = ¿Te escribo mañana o te dejo en paz?
aside-look_in-look_in = Escríbeme
aside-look_in-leave_be = Déjame en paz
aside-look_in-heard-leave_be = Entonces no escribo.
aside-look_in-heard-said = Entonces no escribo.
aside-look_in-heard-skip = Entonces no escribo.
aside-quiet = Esto sigue aquí.
aside-quiet-back = Volver a donde estábamos
aside-quiet-numbers = Muestra otra vez los números
