<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Lucency</source>
        <translation>Acerca de Lucency</translation>
    </message>
    <message>
        <source>Lucency %1, a second reader for chest films</source>
        <translation>Lucency %1, un segundo lector de placas de tórax</translation>
    </message>
    <message>
        <source>Model %1 %2, licence %3
SHA-256 %4</source>
        <translation>Modelo %1 %2, licencia %3
SHA-256 %4</translation>
    </message>
    <message>
        <source>The model is loaded when the first film is read.</source>
        <translation>El modelo se carga al leer la primera placa.</translation>
    </message>
    <message>
        <source>Lucency is under the Apache License 2.0. It stands on Qt %1 (LGPL), LibTorch (BSD), OpenCV (Apache 2.0), DCMTK (BSD) and OpenJPEG (BSD).</source>
        <translation>Lucency se distribuye con la licencia Apache 2.0. Se apoya en Qt %1 (LGPL), LibTorch (BSD), OpenCV (Apache 2.0), DCMTK (BSD) y OpenJPEG (BSD).</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>kappa; 0 is chance, 1 full agreement</source>
        <translation>kappa; 0 es el azar, 1 el acuerdo pleno</translation>
    </message>
    <message>
        <source>Sensitivity, before and after</source>
        <translation>Sensibilidad, antes y después</translation>
    </message>
    <message>
        <source>Specificity, before and after</source>
        <translation>Especificidad, antes y después</translation>
    </message>
    <message>
        <source>ring: unaided; disc: aided; diamond: model; reads that take no side left out</source>
        <translation>anillo: sin ayuda; disco: con ayuda; rombo: modelo; sin las lecturas que no toman partido</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>sensibilidad</translation>
    </message>
    <message>
        <source>specificity</source>
        <translation>especificidad</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Benefit and harm</source>
        <translation>Beneficio y perjuicio</translation>
    </message>
    <message>
        <source>films: harm to the left, hatched; benefit to the right</source>
        <translation>placas: perjuicio a la izquierda, rayado; beneficio a la derecha</translation>
    </message>
    <message>
        <source>harm %1, benefit %2</source>
        <translation>perjuicio %1, beneficio %2</translation>
    </message>
    <message>
        <source>Time to the first read</source>
        <translation>Tiempo hasta la primera lectura</translation>
    </message>
    <message>
        <source>box: quartiles, with the median; whiskers: least and most</source>
        <translation>caja: cuartiles, con la mediana; bigotes: mínimo y máximo</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>mediana %1</translation>
    </message>
    <message>
        <source>How readers and model agree</source>
        <translation>Cómo concuerdan los lectores y el modelo</translation>
    </message>
    <message>
        <source>Unaided: read while the model&apos;s opinion was sealed. Aided: read or looked at again with the opinion open.</source>
        <translation>Sin ayuda: leída con la opinión del modelo sellada. Con ayuda: leída o vista de nuevo con la opinión abierta.</translation>
    </message>
    <message>
        <source>as pneumonia</source>
        <translation>como neumonía</translation>
    </message>
    <message>
        <source>as normal</source>
        <translation>como normal</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluidas</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>no definido</translation>
    </message>
    <message>
        <source>too few films</source>
        <translation>muy pocas placas</translation>
    </message>
    <message>
        <source>Agreement beyond chance</source>
        <translation>Acuerdo más allá del azar</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Placas</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>95 % by bootstrap</source>
        <translation>95 % por remuestreo</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa for two, Fleiss&apos; for several; uncertain is a third category. 1 is full agreement, 0 what chance gives.</source>
        <translation>Kappa de Cohen para dos, de Fleiss para varios; dudoso es una tercera categoría. 1 es el acuerdo pleno, 0 el que da el azar.</translation>
    </message>
    <message>
        <source>What each said</source>
        <translation>Lo que dijo cada uno</translation>
    </message>
    <message>
        <source>The first said</source>
        <translation>El primero dijo</translation>
    </message>
    <message>
        <source>second: normal</source>
        <translation>segundo: normal</translation>
    </message>
    <message>
        <source>second: pneumonia</source>
        <translation>segundo: neumonía</translation>
    </message>
    <message>
        <source>second: uncertain</source>
        <translation>segundo: dudoso</translation>
    </message>
    <message>
        <source>Against the reference</source>
        <translation>Frente a la referencia</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Especificidad</translation>
    </message>
    <message>
        <source>Predictive, pneumonia</source>
        <translation>Predictivo, neumonía</translation>
    </message>
    <message>
        <source>Predictive, normal</source>
        <translation>Predictivo, normal</translation>
    </message>
    <message>
        <source>Share, counts, 95 % interval (Wilson). Predictive values hold for films among which pneumonia is as frequent as among these.</source>
        <translation>Proporción, recuentos, intervalo del 95 % (Wilson). Los valores predictivos valen para placas entre las que la neumonía sea tan frecuente como entre estas.</translation>
    </message>
    <message>
        <source>Differences on the same films</source>
        <translation>Diferencias en las mismas placas</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>De, a</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>In percentage points with 95 % interval (Newcombe); P by McNemar&apos;s exact test.</source>
        <translation>En puntos porcentuales con intervalo del 95 % (Newcombe); P por la prueba exacta de McNemar.</translation>
    </message>
    <message>
        <source>no films</source>
        <translation>ninguna placa</translation>
    </message>
    <message>
        <source>%1 (%2 to %3; %4 films)</source>
        <translation>%1 (%2 a %3; %4 placas)</translation>
    </message>
    <message>
        <source>Minds changed by the model&apos;s opinion</source>
        <translation>Cambios de parecer por la opinión del modelo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>To the model</source>
        <translation>Hacia el modelo</translation>
    </message>
    <message>
        <source>Away from it</source>
        <translation>En contra de él</translation>
    </message>
    <message>
        <source>Reads made against a sealed opinion and looked at again.</source>
        <translation>Lecturas hechas con la opinión sellada y vistas de nuevo.</translation>
    </message>
    <message>
        <source>Benefit: wrong, then right</source>
        <translation>Beneficio: mal, luego bien</translation>
    </message>
    <message>
        <source>Harm: right, then wrong</source>
        <translation>Perjuicio: bien, luego mal</translation>
    </message>
    <message>
        <source>Over-reliance</source>
        <translation>Confianza excesiva</translation>
    </message>
    <message>
        <source>Self-reliance</source>
        <translation>Confianza en sí</translation>
    </message>
    <message>
        <source>Right reliance</source>
        <translation>Confianza acertada</translation>
    </message>
    <message>
        <source>Benefit is counted of the reads that were wrong, harm of those that were right. Over-reliance and self-reliance: of the films that the reader had right and the model wrong, those given up and those kept. Right reliance: of those that the reader had wrong and the model right, those corrected.</source>
        <translation>El beneficio se cuenta entre las lecturas que estaban mal; el perjuicio, entre las que estaban bien. Confianza excesiva y confianza en sí: de las placas en que el lector acertaba y el modelo erraba, las abandonadas y las mantenidas. Confianza acertada: de aquellas en que el lector erraba y el modelo acertaba, las corregidas.</translation>
    </message>
    <message>
        <source>Right and wrong, before and after</source>
        <translation>Bien y mal, antes y después</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>after: right</source>
        <translation>después: bien</translation>
    </message>
    <message>
        <source>after: uncertain</source>
        <translation>después: dudoso</translation>
    </message>
    <message>
        <source>after: wrong</source>
        <translation>después: mal</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>Cuartiles</translation>
    </message>
    <message>
        <source>Least and most</source>
        <translation>Mínimo y máximo</translation>
    </message>
    <message>
        <source>From the film&apos;s opening to the commit.</source>
        <translation>Desde que se abre la placa hasta que se registra la lectura.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>too few reads</source>
        <translation>muy pocas lecturas</translation>
    </message>
    <message>
        <source>Reads: %1, films: %2, readers: %3, reads with a reference: %4.</source>
        <translation>Lecturas: %1, placas: %2, lectores: %3, lecturas con referencia: %4.</translation>
    </message>
    <message>
        <source>There are no reads to count yet. A film counts once it has been read, and looked at again where the opinion was sealed.</source>
        <translation>Aún no hay lecturas que contar. Una placa cuenta cuando se ha leído, y se ha vuelto a mirar si la opinión estaba sellada.</translation>
    </message>
    <message>
        <source>Without a reference nothing can be said of right and wrong.</source>
        <translation>Sin referencia no se puede decir nada de bien y mal.</translation>
    </message>
    <message>
        <source>Left out because the same reader stands there for the same film before: %1.</source>
        <translation>Excluidas porque el mismo lector ya figura con la misma placa: %1.</translation>
    </message>
    <message>
        <source>References other than NORMAL and PNEUMONIA, which count as none: %1.</source>
        <translation>Referencias distintas de NORMAL y PNEUMONIA, que cuentan como ninguna: %1.</translation>
    </message>
    <message>
        <source>The bootstrap draws patients.</source>
        <translation>El remuestreo extrae pacientes.</translation>
    </message>
    <message>
        <source>The bootstrap draws films: not every row says whose film it is. Where patients have several films, intervals are too narrow.</source>
        <translation>El remuestreo extrae placas: no todas las filas dicen de quién es la placa. Si hay pacientes con varias placas, los intervalos son demasiado estrechos.</translation>
    </message>
    <message>
        <source>unaided</source>
        <translation>sin ayuda</translation>
    </message>
    <message>
        <source>aided</source>
        <translation>con ayuda</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>%1 and %2, %3</source>
        <translation>%1 y %2, %3</translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <translation>%1: %2 y %3</translation>
    </message>
    <message>
        <source>%1 readers, %2, films that all have read</source>
        <translation>%1 lectores, %2, placas leídas por todos</translation>
    </message>
    <message>
        <source>%1 readers, %2, films that at least two have read</source>
        <translation>%1 lectores, %2, placas leídas por al menos dos</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 (%2 of %3; %4 to %5)</source>
        <translation>%1 (%2 de %3; %4 a %5)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>Attribution</name>
    <message>
        <source>The probability hardly changes whichever regions are hidden: the map has nothing to show.</source>
        <translation>La probabilidad apenas cambia, sean cuales sean las regiones ocultas: el mapa no tiene nada que mostrar.</translation>
    </message>
    <message>
        <source>%1 samples are too few to weigh %2 regions.</source>
        <translation>%1 muestras son demasiado pocas para ponderar %2 regiones.</translation>
    </message>
    <message>
        <source>Hiding the regions does the opposite of what the map says: it does not follow the model on this film.</source>
        <translation>Ocultar las regiones tiene el efecto contrario al que dice el mapa: el mapa no sigue al modelo en esta placa.</translation>
    </message>
    <message>
        <source>The map foretells only %1 % of how the probability changes when regions are hidden: it does not follow the model on this film.</source>
        <translation>El mapa predice solo el %1 % de cómo cambia la probabilidad al ocultar regiones: no sigue al modelo en esta placa.</translation>
    </message>
    <message>
        <source>Separate regions explain only %1 % of how the probability changes: the model does not use this film region by region.</source>
        <translation>Las regiones por separado explican solo el %1 % de cómo cambia la probabilidad: el modelo no usa esta placa región por región.</translation>
    </message>
    <message>
        <source>The weights cannot be told from chance after %1 samples.</source>
        <translation>Los pesos no se distinguen del azar tras %1 muestras.</translation>
    </message>
    <message>
        <source>The weights are uncertain by %1 % after %2 samples: mostly chance.</source>
        <translation>Los pesos tienen una incertidumbre del %1 % tras %2 muestras: son sobre todo azar.</translation>
    </message>
    <message>
        <source>The map foretells only %1 % of how the probability changes when regions are hidden: read it as a rough one.</source>
        <translation>El mapa predice solo el %1 % de cómo cambia la probabilidad al ocultar regiones: léalo como aproximado.</translation>
    </message>
    <message>
        <source>Separate regions explain only %1 % of how the probability changes: read the map as a rough one.</source>
        <translation>Las regiones por separado explican solo el %1 % de cómo cambia la probabilidad: lea el mapa como aproximado.</translation>
    </message>
    <message>
        <source>The weights are still uncertain by %1 %; more samples would change them.</source>
        <translation>Los pesos aún tienen una incertidumbre del %1 %; más muestras los cambiarían.</translation>
    </message>
    <message>
        <source>The weights miss %1 % of the change that they should add up to.</source>
        <translation>A los pesos les falta el %1 % del cambio que deberían sumar.</translation>
    </message>
    <message>
        <source>Of some of the strongest regions it is not sure whether they speak for or against; they are hatched.</source>
        <translation>De algunas de las regiones de mayor peso no es seguro si hablan a favor o en contra; van rayadas.</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Left drag</source>
        <translation>Arrastrar (izquierdo)</translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation>Arrastrar (derecho)</translation>
    </message>
    <message>
        <source>Middle drag</source>
        <translation>Arrastrar (central)</translation>
    </message>
    <message>
        <source>Move the film</source>
        <translation>Desplazar la placa</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Ampliar o reducir en el puntero</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doble clic</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Space, held</source>
        <translation>Espacio, mantenido</translation>
    </message>
    <message>
        <source>The film bare</source>
        <translation>La placa sin nada encima</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Shift+Arrows</source>
        <translation>Shift+Flechas</translation>
    </message>
    <message>
        <source>Brightness and contrast</source>
        <translation>Brillo y contraste</translation>
    </message>
    <message>
        <source>What if: click</source>
        <translation>«¿Y si?»: clic</translation>
    </message>
    <message>
        <source>Hide a region, or show it again</source>
        <translation>Ocultar una región, o volver a mostrarla</translation>
    </message>
    <message>
        <source>Shift+click</source>
        <translation>Shift+clic</translation>
    </message>
    <message>
        <source>Show a region alone</source>
        <translation>Mostrar una región sola</translation>
    </message>
    <message>
        <source>Arrows, Enter</source>
        <translation>Flechas, Enter</translation>
    </message>
    <message>
        <source>The same by keys; Shift+Enter shows one alone</source>
        <translation>Lo mismo con teclas; Shift+Enter muestra una sola</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 a 9</translation>
    </message>
    <message>
        <source>Window presets, in the order of the menu</source>
        <translation>Ventanas predefinidas, en el orden del menú</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Teclas y ratón</translation>
    </message>
    <message>
        <source>On the film</source>
        <translation>Sobre la placa</translation>
    </message>
    <message>
        <source>On a drawing: drag</source>
        <translation>Sobre un dibujo: arrastrar</translation>
    </message>
    <message>
        <source>Move it, or one of its points</source>
        <translation>Moverlo, o mover uno de sus puntos</translation>
    </message>
    <message>
        <source>Double click on it</source>
        <translation>Doble clic sobre él</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Nombrarlo</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>From drawing to drawing, and through their points</source>
        <translation>De dibujo en dibujo, y por sus puntos</translation>
    </message>
    <message>
        <source>Enter, arrows</source>
        <translation>Enter, flechas</translation>
    </message>
    <message>
        <source>Measuring: set a point, move the cross or what is selected by 1 pixel (Shift: 10)</source>
        <translation>Al medir: fijar un punto, mover 1 píxel la cruz o lo seleccionado (Shift: 10)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Kendall tau</source>
        <translation>tau de Kendall</translation>
    </message>
    <message>
        <source>mean tau</source>
        <translation>tau media</translation>
    </message>
    <message>
        <source>Jaccard of the top 5, mean</source>
        <translation>Jaccard de las 5 primeras, media</translation>
    </message>
    <message>
        <source>relative error</source>
        <translation>error relativo</translation>
    </message>
    <message>
        <source>mean error</source>
        <translation>error medio</translation>
    </message>
    <message>
        <source>error to its own limit</source>
        <translation>error respecto a su propio límite</translation>
    </message>
    <message>
        <source>coverage of 95 % intervals</source>
        <translation>cobertura de los intervalos del 95 %</translation>
    </message>
    <message>
        <source>deletion AUC</source>
        <translation>AUC de eliminación</translation>
    </message>
    <message>
        <source>less lime&apos;s at 1000</source>
        <translation>menos la de lime con 1000</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>de confianza</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>muestras</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>milisegundos</translation>
    </message>
    <message>
        <source>converged</source>
        <translation>con convergencia</translation>
    </message>
    <message>
        <source>insertion AUC</source>
        <translation>AUC de inserción</translation>
    </message>
    <message>
        <source>random order</source>
        <translation>orden aleatorio</translation>
    </message>
    <message>
        <source>infidelity</source>
        <translation>infidelidad</translation>
    </message>
    <message>
        <source>scaled</source>
        <translation>escalada</translation>
    </message>
    <message>
        <source>of a blank map</source>
        <translation>de un mapa en blanco</translation>
    </message>
    <message>
        <source>This help.</source>
        <translation>Esta ayuda.</translation>
    </message>
    <message>
        <source>Something to work on is missing.</source>
        <translation>Falta algo con lo que trabajar.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one argument too many.</source>
        <translation>El argumento «%1» sobra.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 necesita un valor.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number from %2 to %3, not &apos;%4&apos;.</source>
        <translation>--%1 necesita un número entero de %2 a %3, no «%4».</translation>
    </message>
    <message>
        <source>%1 See lucency-cli %2 --help.</source>
        <translation>%1 Véase lucency-cli %2 --help.</translation>
    </message>
    <message>
        <source>Usage: lucency-cli %1 %2</source>
        <translation>Uso: lucency-cli %1 %2</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>%1 films, %2 unreadable, %3 refused; model %4 %5; operating point %6; %7 films/s</source>
        <translation>%1 placas, %2 ilegibles, %3 rechazadas; modelo %4 %5; punto de operación %6; %7 placas/s</translation>
    </message>
    <message>
        <source>accuracy %1, AUC %2 (95 % %3 to %4), F1 %5</source>
        <translation>exactitud %1, AUC %2 (95 %: %3 a %4), F1 %5</translation>
    </message>
    <message>
        <source>sensitivity %1, specificity %2; true positive %3, false positive %4, true negative %5, false negative %6</source>
        <translation>sensibilidad %1, especificidad %2; verdaderos positivos %3, falsos positivos %4, verdaderos negativos %5, falsos negativos %6</translation>
    </message>
    <message>
        <source>ECE %1, Brier %2, log loss %3</source>
        <translation>ECE %1, Brier %2, pérdida logarítmica %3</translation>
    </message>
    <message>
        <source>The model pack; without it the one that came with the program.</source>
        <translation>El paquete de modelo; sin él, el que acompaña al programa.</translation>
    </message>
    <message>
        <source>Write the figures as JSON; - is standard output.</source>
        <translation>Escribir las cifras como JSON; - es la salida estándar.</translation>
    </message>
    <message>
        <source>Do not refuse any film.</source>
        <translation>No rechazar ninguna placa.</translation>
    </message>
    <message>
        <source>Where the data set of a list that train wrote lies, if it has moved.</source>
        <translation>Dónde está el conjunto de datos de una lista escrita por train, si se ha movido.</translation>
    </message>
    <message>
        <source>The films to look at; without it test, or else val, and never train.</source>
        <translation>Las placas que examinar; sin ello test o, si no, val, y nunca train.</translation>
    </message>
    <message>
        <source>The figures on films/NORMAL and films/PNEUMONIA, or films/test.</source>
        <translation>Las cifras de films/NORMAL y films/PNEUMONIA, o de films/test.</translation>
    </message>
    <message>
        <source>The films that training held out, with each film&apos;s answer.</source>
        <translation>Las placas que el entrenamiento apartó, con la respuesta de cada una.</translation>
    </message>
    <message>
        <source>Measures a model on films with known labels: a folder with NORMAL and PNEUMONIA, itself or under train, val and test, or a list with the columns path and label.</source>
        <translation>Mide un modelo con placas de etiqueta conocida: una carpeta con NORMAL y PNEUMONIA, ella misma o dentro de train, val y test, o una lista con las columnas path y label.</translation>
    </message>
    <message>
        <source>films</source>
        <translation>placas</translation>
    </message>
    <message>
        <source>%1 films were refused by the gate and left out of the figures.</source>
        <translation>El control de entrada rechazó %1 placas, que no entran en las cifras.</translation>
    </message>
    <message>
        <source>method</source>
        <translation>método</translation>
    </message>
    <message>
        <source>hiding</source>
        <translation>ocultar</translation>
    </message>
    <message>
        <source>showing</source>
        <translation>mostrar</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>azar</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>en blanco</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>permutado</translation>
    </message>
    <message>
        <source>not offered by this model</source>
        <translation>este modelo no lo ofrece</translation>
    </message>
    <message>
        <source>  fills (%1): disagreement %2. %3</source>
        <translation>  rellenos (%1): discrepancia %2. %3</translation>
    </message>
    <message>
        <source>maps</source>
        <translation>mapas</translation>
    </message>
    <message>
        <source>refused. %1</source>
        <translation>rechazada. %1</translation>
    </message>
    <message>
        <source>%1, weights shuffled</source>
        <translation>%1, pesos permutados</translation>
    </message>
    <message>
        <source>Exact number of forward passes; without it the method stops when it has converged.</source>
        <translation>Número exacto de pasadas hacia delante; sin él, el método se detiene cuando converge.</translation>
    </message>
    <message>
        <source>Codes of the gate to pass over, or all; recorded in every output.</source>
        <translation>Códigos del control de entrada que pasar por alto, o all; constan en todas las salidas.</translation>
    </message>
    <message>
        <source>Do not explain again with the network&apos;s weights shuffled.</source>
        <translation>No explicar de nuevo con los pesos de la red permutados.</translation>
    </message>
    <message>
        <source>Leave out who the film is of, and name it by its hash.</source>
        <translation>Omitir de quién es la placa y nombrarla por su hash.</translation>
    </message>
    <message>
        <source>Write JSON, one object a film and line; - is standard output.</source>
        <translation>Escribir JSON, un objeto por placa y línea; - es la salida estándar.</translation>
    </message>
    <message>
        <source>How far LIME&apos;s map can be relied on.</source>
        <translation>Hasta qué punto es fiable el mapa de LIME.</translation>
    </message>
    <message>
        <source>Every method that the model allows, with the curves.</source>
        <translation>Todos los métodos que el modelo permite, con las curvas.</translation>
    </message>
    <message>
        <source>Two methods over many films, regions hidden by blurring.</source>
        <translation>Dos métodos en muchas placas, con las regiones ocultas por desenfoque.</translation>
    </message>
    <message>
        <source>Measures how far explanations can be relied on: regions are hidden and shown in the map&apos;s order and at random, the network&apos;s weights are shuffled, and what stands in for a hidden region is varied.</source>
        <translation>Mide hasta qué punto son fiables las explicaciones: se ocultan y se muestran regiones en el orden del mapa y al azar, se permutan los pesos de la red y se varía lo que ocupa el lugar de una región oculta.</translation>
    </message>
    <message>
        <source>%1: this would overwrite a film.</source>
        <translation>%1: esto sobrescribiría una placa.</translation>
    </message>
    <message>
        <source>there is no film in this folder.</source>
        <translation>no hay ninguna placa en esta carpeta.</translation>
    </message>
    <message>
        <source>film %1 of %2</source>
        <translation>placa %1 de %2</translation>
    </message>
    <message>
        <source> %1 bytes</source>
        <translation> %1 bytes</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>elemento %1</translation>
    </message>
    <message>
        <source>Shows what a film&apos;s file says of itself: format, size, every attribute of a DICOM file. Needs no model.</source>
        <translation>Muestra lo que el archivo de una placa dice de sí mismo: formato, tamaño y todos los atributos de un archivo DICOM. No necesita modelo.</translation>
    </message>
    <message>
        <source>Decode the film whole, as read would, and say what its pixels are.</source>
        <translation>Descodificar la placa entera, como haría read, y decir cómo son sus píxeles.</translation>
    </message>
    <message>
        <source>Leave out what names a patient.</source>
        <translation>Omitir lo que identifica al paciente.</translation>
    </message>
    <message>
        <source>Write JSON; - is standard output.</source>
        <translation>Escribir JSON; - es la salida estándar.</translation>
    </message>
    <message>
        <source>Its attributes.</source>
        <translation>Sus atributos.</translation>
    </message>
    <message>
        <source>As JSON, decoded, without who it is of.</source>
        <translation>Como JSON, descodificada, sin decir de quién es.</translation>
    </message>
    <message>
        <source>the film</source>
        <translation>la placa</translation>
    </message>
    <message>
        <source>A verb is missing. See lucency-cli --help.</source>
        <translation>Falta una orden. Véase lucency-cli --help.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no verb of lucency-cli. See lucency-cli --help.</source>
        <translation>«%1» no es una orden de lucency-cli. Véase lucency-cli --help.</translation>
    </message>
    <message>
        <source>--language takes one of: %1.</source>
        <translation>--language admite uno de: %1.</translation>
    </message>
    <message>
        <source>Methods of explanation, or all: %1.</source>
        <translation>Métodos de explicación, o all: %1.</translation>
    </message>
    <message>
        <source>There is no method &apos;%1&apos; to explain with; there are %2.</source>
        <translation>No existe el método de explicación «%1»; los disponibles son %2.</translation>
    </message>
    <message>
        <source>--%1 names no method.</source>
        <translation>--%1 no nombra ningún método.</translation>
    </message>
    <message>
        <source>Seed of everything that is drawn (1).</source>
        <translation>Semilla de todo lo aleatorio (1).</translation>
    </message>
    <message>
        <source>What hides a region: mean (of the region itself), black, blur, inpaint.</source>
        <translation>Qué oculta una región: mean (de la propia región), black, blur, inpaint.</translation>
    </message>
    <message>
        <source>--fill is mean, black, blur or inpaint, not &apos;%1&apos;.</source>
        <translation>--fill admite mean, black, blur o inpaint, no «%1».</translation>
    </message>
    <message>
        <source>Lists the model packs at hand, or shows one pack&apos;s card. A pack is loaded and checked against its card: one that cannot be used is said to be so.</source>
        <translation>Enumera los paquetes de modelo disponibles o muestra la ficha de uno. Cada paquete se carga y se coteja con su ficha: si no se puede usar, se indica.</translation>
    </message>
    <message>
        <source>Show this pack&apos;s card.</source>
        <translation>Mostrar la ficha de este paquete.</translation>
    </message>
    <message>
        <source>The packs that came with the program.</source>
        <translation>Los paquetes que acompañan al programa.</translation>
    </message>
    <message>
        <source>Is the pack usable, and what does its card say?</source>
        <translation>¿Se puede usar el paquete, y qué dice su ficha?</translation>
    </message>
    <message>
        <source>There is no model pack at hand; name one with --model.</source>
        <translation>No hay ningún paquete de modelo disponible; indique uno con --model.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>salida estándar</translation>
    </message>
    <message>
        <source>Writes synthetic chest films, drawn from formulas and labelled SYNTHETIC on the film: one normal and one with an opacity, each as DICOM and as JPEG, or a small data set to try training and evaluation with. They show nobody.</source>
        <translation>Escribe placas de tórax sintéticas, dibujadas con fórmulas y rotuladas SYNTHETIC sobre la placa: una normal y una con una opacidad, cada una como DICOM y como JPEG, o un pequeño conjunto de datos para probar el entrenamiento y la evaluación. No muestran a nadie.</translation>
    </message>
    <message>
        <source>Write N films of each class into FOLDER/NORMAL and FOLDER/PNEUMONIA.</source>
        <translation>Escribir N placas de cada clase en FOLDER/NORMAL y FOLDER/PNEUMONIA.</translation>
    </message>
    <message>
        <source>Seed of build, pose, exposure and texture (1).</source>
        <translation>Semilla de complexión, posición, exposición y textura (1).</translation>
    </message>
    <message>
        <source>Width of a film (1600; in a data set 256).</source>
        <translation>Ancho de una placa (1600; en un conjunto de datos, 256).</translation>
    </message>
    <message>
        <source>Four sample films.</source>
        <translation>Cuatro placas de ejemplo.</translation>
    </message>
    <message>
        <source>80 small films of two classes.</source>
        <translation>80 placas pequeñas de dos clases.</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, quedan %1</translation>
    </message>
    <message>
        <source>Explain the opinion: lime, kernel-shap, occlusion, rise, grad-cam or integrated-gradients. Without it there is no explanation.</source>
        <translation>Explicar la opinión: lime, kernel-shap, occlusion, rise, grad-cam o integrated-gradients. Sin ello no hay explicación.</translation>
    </message>
    <message>
        <source>Exact number of forward passes of lime, kernel-shap or rise; without it the method stops when it has converged.</source>
        <translation>Número exacto de pasadas hacia delante de lime, kernel-shap o rise; sin él, el método se detiene cuando converge.</translation>
    </message>
    <message>
        <source>Your own regions: a 16-bit gray PNG of the film&apos;s or the model&apos;s size, one id a pixel.</source>
        <translation>Regiones propias: un PNG en grises de 16 bits, del tamaño de la placa o del modelo, con un identificador por píxel.</translation>
    </message>
    <message>
        <source>How samples of lime and rise are drawn: hadamard or random.</source>
        <translation>Cómo se extraen las muestras de lime y rise: hadamard o random.</translation>
    </message>
    <message>
        <source>Write the annotated report.</source>
        <translation>Escribir el informe anotado.</translation>
    </message>
    <message>
        <source>Write film and map as a picture of the film&apos;s size, with the regions beside it (.segments.png). Needs --explain.</source>
        <translation>Escribir la placa con el mapa como imagen del tamaño de la placa, con las regiones al lado (.segments.png). Necesita --explain.</translation>
    </message>
    <message>
        <source>What the model says, in words.</source>
        <translation>Lo que dice el modelo, en palabras.</translation>
    </message>
    <message>
        <source>The annotated report, with what drove the opinion.</source>
        <translation>El informe anotado, con lo que influyó en la opinión.</translation>
    </message>
    <message>
        <source>Shapley values from 512 forward passes, with their intervals.</source>
        <translation>Valores de Shapley con 512 pasadas hacia delante, con sus intervalos.</translation>
    </message>
    <message>
        <source>What hiding each region alone does, as a picture of the film&apos;s size.</source>
        <translation>Qué efecto tiene ocultar cada región por separado, como imagen del tamaño de la placa.</translation>
    </message>
    <message>
        <source>Every film below films/, one JSON object a line, one report each.</source>
        <translation>Todas las placas de films/ y sus subcarpetas: un objeto JSON por línea y un informe cada una.</translation>
    </message>
    <message>
        <source>Read in spite of two doubts of the gate, which stay on record.</source>
        <translation>Leer pese a dos dudas del control de entrada, que quedan registradas.</translation>
    </message>
    <message>
        <source>There is no method &apos;%1&apos; to explain with; there are lime, kernel-shap, occlusion, rise, grad-cam and integrated-gradients.</source>
        <translation>No existe el método de explicación «%1»; los disponibles son lime, kernel-shap, occlusion, rise, grad-cam e integrated-gradients.</translation>
    </message>
    <message>
        <source>--design is hadamard or random, not &apos;%1&apos;.</source>
        <translation>--design admite hadamard o random, no «%1».</translation>
    </message>
    <message>
        <source>--%1 needs --explain METHOD.</source>
        <translation>--%1 necesita --explain METHOD.</translation>
    </message>
    <message>
        <source>--samples is for lime, kernel-shap and rise; %1 decides itself what it asks.</source>
        <translation>--samples es para lime, kernel-shap y rise; %1 decide por sí mismo qué consulta.</translation>
    </message>
    <message>
        <source>%1: several films need a folder to write to.</source>
        <translation>%1: varias placas necesitan una carpeta en la que escribir.</translation>
    </message>
    <message>
        <source>Reads films with a model: does the film look like one the model was made for, what is its opinion, and what drove it. Folders are searched to any depth. A run over many films goes on past a bad one.</source>
        <translation>Lee placas con un modelo: si la placa se parece a aquellas para las que se hizo el modelo, cuál es su opinión y qué influyó en ella. Se buscan placas en las carpetas a cualquier profundidad. Si una placa falla, se continúa con las demás.</translation>
    </message>
    <message>
        <source>P(%1) %2</source>
        <translation>P(%1) %2</translation>
    </message>
    <message>
        <source> (95 % interval %1 to %2)</source>
        <translation> (intervalo del 95 %: %1 a %2)</translation>
    </message>
    <message>
        <source>%1: above the operating point %2. %3</source>
        <translation>%1: por encima del punto de operación %2. %3</translation>
    </message>
    <message>
        <source>%1: below the operating point %2. %3</source>
        <translation>%1: por debajo del punto de operación %2. %3</translation>
    </message>
    <message>
        <source>model %1 %2, %3</source>
        <translation>modelo %1 %2, %3</translation>
    </message>
    <message>
        <source>%1 map %2: R2 %3, adjusted R2 %4, %5 samples, %6 regions</source>
        <translation>mapa de %1, %2: R2 %3, R2 ajustado %4, %5 muestras, %6 regiones</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>no opinion: the film was refused</source>
        <translation>sin opinión: la placa fue rechazada</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>desestimado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazo</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>film (%1): %2</source>
        <translation>placa (%1): %2</translation>
    </message>
    <message>
        <source>What cuts the film into regions: slic, slico, lsc or quickshift (slic).</source>
        <translation>Qué segmenta la placa en regiones: slic, slico, lsc o quickshift (slic).</translation>
    </message>
    <message>
        <source>How many regions at most, 2 to %1 (60).</source>
        <translation>Cuántas regiones como máximo, de 2 a %1 (60).</translation>
    </message>
    <message>
        <source>How round the regions are, 1 to %1 (20); slico finds its own.</source>
        <translation>Cuán redondas son las regiones, de 1 a %1 (20); slico halla la suya.</translation>
    </message>
    <message>
        <source>--%1 says nothing where --segments brings the regions.</source>
        <translation>--%1 no tiene efecto cuando --segments aporta las regiones.</translation>
    </message>
    <message>
        <source>--superpixels is slic, slico, lsc or quickshift, not &apos;%1&apos;.</source>
        <translation>--superpixels admite slic, slico, lsc o quickshift, no «%1».</translation>
    </message>
    <message>
        <source>--compactness needs a number from 1 to %1, not &apos;%2&apos;.</source>
        <translation>--compactness necesita un número de 1 a %1, no «%2».</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>pasadas</translation>
    </message>
    <message>
        <source>%1 films, about %2 forward passes each at %3 a second: about %4.</source>
        <translation>%1 placas, unas %2 pasadas hacia delante cada una a %3 por segundo: unos %4.</translation>
    </message>
    <message>
        <source>How many films (100), as many of each label, no patient twice.</source>
        <translation>Cuántas placas (100), igual número de cada etiqueta y ningún paciente dos veces.</translation>
    </message>
    <message>
        <source>Draws the films, and is the first of the seeds (1).</source>
        <translation>Determina el sorteo de las placas y es la primera de las semillas (1).</translation>
    </message>
    <message>
        <source>Seeds for each design and number of samples (2).</source>
        <translation>Semillas para cada diseño y número de muestras (2).</translation>
    </message>
    <message>
        <source>Samples of the limit that maps are held against (8000).</source>
        <translation>Muestras del límite con el que se comparan los mapas (8000).</translation>
    </message>
    <message>
        <source>The films to draw from; without it test, or else val, and never train.</source>
        <translation>Las placas entre las que elegir; sin ello test o, si no, val, y nunca train.</translation>
    </message>
    <message>
        <source>Keep what is found, a line a film; the same command goes on with it after it was stopped.</source>
        <translation>Guardar lo hallado, una línea por placa; la misma orden continúa desde ahí si se detuvo.</translation>
    </message>
    <message>
        <source>Write a row for every film, design, number and seed, and for every film and method.</source>
        <translation>Escribir una fila por cada placa, diseño, número y semilla, y por cada placa y método.</translation>
    </message>
    <message>
        <source>A hundred films; the same line again goes on where it stopped.</source>
        <translation>Cien placas; la misma línea otra vez continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>A first look, in some minutes.</source>
        <translation>Una primera impresión, en unos minutos.</translation>
    </message>
    <message>
        <source>Measures how stable, exact and faithful explanations are over many films: LIME&apos;s two designs at 128 to 1024 samples against a limit of very many, and every method at its own settings. Ends with tables in Markdown.</source>
        <translation>Mide cuán estables, exactas y fieles son las explicaciones en muchas placas: los dos diseños de LIME con 128 a 1024 muestras frente a un límite de muchísimas, y cada método con sus propios ajustes. Termina con tablas en Markdown.</translation>
    </message>
    <message>
        <source>Film %1 was left out: %2.</source>
        <translation>La placa %1 se omitió: %2.</translation>
    </message>
    <message>
        <source>%1 films; the median over films with its 95 % interval, seeds averaged within a film.</source>
        <translation>%1 placas; la mediana entre placas con su intervalo del 95 %, promediando las semillas de cada placa.</translation>
    </message>
    <message>
        <source>The limits are themselves uncertain by %1 (random) and %2 (Hadamard) of their length, and lie %3 apart.</source>
        <translation>Los propios límites tienen una incertidumbre de %1 (aleatorio) y %2 (Hadamard) de su longitud, y distan %3 entre sí.</translation>
    </message>
    <message>
        <source>design, samples</source>
        <translation>diseño, muestras</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>leyendo</translation>
    </message>
    <message>
        <source>epoch %1 of %2, loss %3</source>
        <translation>época %1 de %2, pérdida %3</translation>
    </message>
    <message>
        <source>validating epoch %1</source>
        <translation>validando época %1</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>midiendo</translation>
    </message>
    <message>
        <source>Trains a model on films with known labels (a folder with NORMAL and PNEUMONIA, itself or under train, val and test, or a list) and writes a pack with its card inside. Which film was in training and which in validation is written beside it (PACK.split.csv).</source>
        <translation>Entrena un modelo con placas de etiqueta conocida (una carpeta con NORMAL y PNEUMONIA, ella misma o dentro de train, val y test, o una lista) y escribe un paquete con su ficha dentro. Al lado se escribe qué placa sirvió para entrenar y cuál para validar (PACK.split.csv).</translation>
    </message>
    <message>
        <source>A recipe that came with the program (%1), or a recipe&apos;s file.</source>
        <translation>Una receta que acompaña al programa (%1), o el archivo de una receta.</translation>
    </message>
    <message>
        <source>The pack to write.</source>
        <translation>El paquete que escribir.</translation>
    </message>
    <message>
        <source>Go on where an interrupted training of the same pack stopped.</source>
        <translation>Continuar donde se detuvo un entrenamiento interrumpido del mismo paquete.</translation>
    </message>
    <message>
        <source>Seed of the split, the weights and all that is drawn (1).</source>
        <translation>Semilla de la partición, de los pesos y de todo lo aleatorio (1).</translation>
    </message>
    <message>
        <source>Another number of epochs than the recipe&apos;s.</source>
        <translation>Un número de épocas distinto del de la receta.</translation>
    </message>
    <message>
        <source>Threads to compute with; without it one for each core.</source>
        <translation>Hilos de cálculo; sin ello, uno por núcleo.</translation>
    </message>
    <message>
        <source>A pack by the recipe of the shipped model.</source>
        <translation>Un paquete con la receta del modelo suministrado.</translation>
    </message>
    <message>
        <source>Go on after an interruption.</source>
        <translation>Continuar tras una interrupción.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>Falta --%1.</translation>
    </message>
    <message>
        <source>Training was stopped; --resume goes on from the last epoch.</source>
        <translation>El entrenamiento se detuvo; --resume continúa desde la última época.</translation>
    </message>
    <message>
        <source>%1 trained on %2 films in %3 s; %4 films could not be read</source>
        <translation>%1 entrenado con %2 placas en %3 s; no se pudieron leer %4 placas</translation>
    </message>
    <message>
        <source>validation on %1 films: AUC %2, accuracy %3, sensitivity %4, specificity %5, ECE %6</source>
        <translation>validación con %1 placas: AUC %2, exactitud %3, sensibilidad %4, especificidad %5, ECE %6</translation>
    </message>
    <message>
        <source>not sure, %1 at the operating point %2. %3</source>
        <translation>no concluyente, %1 en el punto de operación %2. %3</translation>
    </message>
    <message>
        <source>Write JSON, one object a film and line, with the reads kept of the film; - is standard output.</source>
        <translation>Escribir JSON, un objeto por placa y línea, con las lecturas guardadas de la placa; - es la salida estándar.</translation>
    </message>
    <message>
        <source>The record: an SQLite file, or postgresql://[user@]host/database; without it your own. A server&apos;s password is read from ~/.pgpass.</source>
        <translation>El archivo de lecturas: un archivo SQLite, o postgresql://[usuario@]servidor/base; sin ella, el propio. La contraseña de un servidor se lee de ~/.pgpass.</translation>
    </message>
    <message>
        <source>The record was damaged and is kept as %1; the last copy has taken its place, with what was committed since.</source>
        <translation>El archivo de lecturas estaba dañado y se conserva como %1; la última copia ocupa su lugar, con lo registrado desde entonces.</translation>
    </message>
    <message>
        <source>Names, ids, UIDs and paths are out of the record.</source>
        <translation>Nombres, identificadores, UID y rutas ya no están en el archivo de lecturas.</translation>
    </message>
    <message>
        <source>Names, ids, UIDs, paths, notes and texts are out of the record.</source>
        <translation>Nombres, identificadores, UID, rutas, notas y textos ya no están en el archivo de lecturas.</translation>
    </message>
    <message>
        <source>These files were set aside and may still hold patient data; delete them when they are no longer needed: %1</source>
        <translation>Estos archivos se apartaron y pueden contener aún datos de pacientes; bórrelos cuando ya no hagan falta: %1</translation>
    </message>
    <message>
        <source>Backs up, restores, exports or clears the record of reads.</source>
        <translation>Copia, restaura, exporta o vacía el archivo de lecturas.</translation>
    </message>
    <message>
        <source>Backup, export: with paths, UIDs, patients&apos; names and ids, and notes.</source>
        <translation>Copia, exportación: con rutas, UID, nombres e identificadores de pacientes, y notas.</translation>
    </message>
    <message>
        <source>Export: a line a film and reader, as agreement and training take it, instead of JSON with everything.</source>
        <translation>Exportación: una línea por placa y lector, como la toman la concordancia y el entrenamiento, en lugar de JSON con todo.</translation>
    </message>
    <message>
        <source>Everything, in one file.</source>
        <translation>Todo, en un archivo.</translation>
    </message>
    <message>
        <source>For statistics.</source>
        <translation>Para estadísticas.</translation>
    </message>
    <message>
        <source>Take out whose films they are.</source>
        <translation>Quitar de quién son las placas.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is nothing to do with the record.</source>
        <translation>&apos;%1&apos; no es nada que se pueda hacer con el archivo de lecturas.</translation>
    </message>
    <message>
        <source>A file is missing.</source>
        <translation>Falta un archivo.</translation>
    </message>
    <message>
        <source>The trail of what was done with films and reads. It names no patient and holds no note.</source>
        <translation>El registro de lo que se hizo con placas y lecturas. No nombra a ningún paciente ni contiene notas.</translation>
    </message>
    <message>
        <source>Follow the chain from its first row; exit code 1 where it is broken.</source>
        <translation>Seguir la cadena desde su primera fila; código de salida 1 donde esté rota.</translation>
    </message>
    <message>
        <source>The trail as CSV.</source>
        <translation>El registro como CSV.</translation>
    </message>
    <message>
        <source>The trail as JSON.</source>
        <translation>El registro como JSON.</translation>
    </message>
    <message>
        <source>Is the trail whole, and if not, where?</source>
        <translation>¿Está íntegro el registro y, si no, dónde falla?</translation>
    </message>
    <message>
        <source>Something to do is missing: --verify, --csv or --json.</source>
        <translation>Falta qué hacer: --verify, --csv o --json.</translation>
    </message>
    <message>
        <source>The record to take reads from: an SQLite file, or postgresql://[user@]host[:port]/database; without it and without a list your own.</source>
        <translation>El registro del que se toman las lecturas: un archivo SQLite o postgresql://[usuario@]host[:puerto]/base; sin él y sin lista, el propio.</translation>
    </message>
    <message>
        <source>Look at this reader alone; may be given several times.</source>
        <translation>Mirar solo a este lector; puede darse varias veces.</translation>
    </message>
    <message>
        <source>The column of LIST.csv that holds the reference, NORMAL or PNEUMONIA; without it the column reference.</source>
        <translation>La columna de LIST.csv con la referencia, NORMAL o PNEUMONIA; sin ella, la columna reference.</translation>
    </message>
    <message>
        <source>Write the figures as CSV, a row a figure.</source>
        <translation>Escribir las cifras como CSV, una fila por cifra.</translation>
    </message>
    <message>
        <source>Write tables and charts.</source>
        <translation>Escribir tablas y gráficos.</translation>
    </message>
    <message>
        <source>Kappas, accuracy, changed minds and times of the reads in your own record, as pages.</source>
        <translation>Kappas, exactitud, cambios de parecer y tiempos de las lecturas de su propio registro, en páginas.</translation>
    </message>
    <message>
        <source>The same of a list, as JSON.</source>
        <translation>Lo mismo de una lista, como JSON.</translation>
    </message>
    <message>
        <source>A list as pages, measured against its column panel.</source>
        <translation>Una lista en páginas, medida frente a su columna panel.</translation>
    </message>
    <message>
        <source>How readers agree with each other, with the model and with a reference, and what the model&apos;s opinion changed: from the record, or from a list of reads as the record exports it, with the columns reader, film and first_verdict at least.</source>
        <translation>Cómo concuerdan los lectores entre sí, con el modelo y con una referencia, y qué cambió la opinión del modelo: del registro, o de una lista de lecturas como la exporta el registro, con al menos las columnas reader, film y first_verdict.</translation>
    </message>
    <message>
        <source>A list or a record, not both.</source>
        <translation>Una lista o un registro, no ambos.</translation>
    </message>
    <message>
        <source>--reference is a column of a list.</source>
        <translation>--reference es una columna de una lista.</translation>
    </message>
    <message>
        <source>An output would overwrite the list of reads.</source>
        <translation>Una salida sobrescribiría la lista de lecturas.</translation>
    </message>
    <message>
        <source>comparisons</source>
        <translation>comparaciones</translation>
    </message>
    <message>
        <source>The films in the order of this reader, a line each: session, place, the film&apos;s number and its path.</source>
        <translation>Las placas en el orden de este lector, una línea cada una: sesión, lugar, número de la placa y su ruta.</translation>
    </message>
    <message>
        <source>Look whether every film is there and is the one that the protocol names.</source>
        <translation>Mirar si todas las placas están y son las que nombra el protocolo.</translation>
    </message>
    <message>
        <source>Write protocol, orders and all readers&apos; reads as CSV and JSON, without paths and notes.</source>
        <translation>Escribir el protocolo, los órdenes y las lecturas de todos los lectores como CSV y JSON, sin rutas ni notas.</translation>
    </message>
    <message>
        <source>What the protocol says.</source>
        <translation>Lo que dice el protocolo.</translation>
    </message>
    <message>
        <source>Before it is handed to the readers.</source>
        <translation>Antes de entregarlo a los lectores.</translation>
    </message>
    <message>
        <source>Everything that has been read, for statistics.</source>
        <translation>Todo lo que se ha leído, para estadísticas.</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>Título: %1</translation>
    </message>
    <message>
        <source>Films: %1</source>
        <translation>Placas: %1</translation>
    </message>
    <message>
        <source>Mode: %1</source>
        <translation>Modo: %1</translation>
    </message>
    <message>
        <source>Readers: %1</source>
        <translation>Lectores: %1</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Order: random, each reader their own, seed %1</source>
        <translation>Orden: al azar, cada lector el suyo, semilla %1</translation>
    </message>
    <message>
        <source>Order: as listed</source>
        <translation>Orden: el de la lista</translation>
    </message>
    <message>
        <source>Sessions: without the model, and %1 days later with it</source>
        <translation>Sesiones: sin el modelo y, %1 días después, con él</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no reader of this study.</source>
        <translation>«%1» no es lector de este estudio.</translation>
    </message>
    <message>
        <source>There is no record of reads there.</source>
        <translation>Allí no hay ningún registro de lecturas.</translation>
    </message>
    <message>
        <source>What the protocol of a study of readers says, whether its films are whole, in what order a reader sees them, and what was read.</source>
        <translation>Lo que dice el protocolo de un estudio de lectores, si sus placas están íntegras, en qué orden las ve un lector y qué se ha leído.</translation>
    </message>
    <message>
        <source>This protocol cannot be used: %1.</source>
        <translation>Este protocolo no se puede usar: %1.</translation>
    </message>
    <message>
        <source>All %1 films are there, and are those that the protocol names.</source>
        <translation>Las %1 placas están y son las que nombra el protocolo.</translation>
    </message>
    <message>
        <source>%1: %2 films of %3 patients, %4 with PNEUMONIA; AUC %5 (95 % %6 to %7)</source>
        <translation>%1: %2 películas de %3 pacientes, %4 con PNEUMONIA; AUC %5 (95 % %6 a %7)</translation>
    </message>
    <message>
        <source>temperature %1%2, bias %3</source>
        <translation>temperatura %1%2, sesgo %3</translation>
    </message>
    <message>
        <source> (the pack&apos;s own: too few films to fit it)</source>
        <translation> (la del propio paquete: hay muy pocas películas para ajustarla)</translation>
    </message>
    <message>
        <source>%1: threshold %2 (%3 to %4), sensitivity %5 (%6 to %7), specificity %8 (%9)</source>
        <translation>%1: umbral %2 (%3 a %4), sensibilidad %5 (%6 a %7), especificidad %8 (%9)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Fits a local calibration of a model on labelled films of one&apos;s own department, 30 or more: probabilities and operating points, kept in a file apart from the model and named in every result that goes by it.</source>
        <translation>Ajusta una calibración local de un modelo con películas etiquetadas del propio servicio, 30 o más: probabilidades y puntos de operación, guardados en un archivo aparte del modelo y nombrados en cada resultado que se rige por ella.</translation>
    </message>
    <message>
        <source>The local calibration to write (JSON).</source>
        <translation>La calibración local que se escribe (JSON).</translation>
    </message>
    <message>
        <source>What results call it; without it the file&apos;s name. It names no patient.</source>
        <translation>Cómo la llaman los resultados; sin ello, el nombre del archivo. No nombra a ningún paciente.</translation>
    </message>
    <message>
        <source>Seed of the intervals (1).</source>
        <translation>Semilla de los intervalos (1).</translation>
    </message>
    <message>
        <source>Do not leave out films that the gate refuses.</source>
        <translation>No dejar fuera las películas que el filtro rechaza.</translation>
    </message>
    <message>
        <source>From a list of films with labels, such as the record exports.</source>
        <translation>De una lista de películas con etiquetas, como las que exporta el registro.</translation>
    </message>
    <message>
        <source>From a folder with NORMAL and PNEUMONIA.</source>
        <translation>De una carpeta con NORMAL y PNEUMONIA.</translation>
    </message>
    <message>
        <source>--out is missing.</source>
        <translation>Falta --out.</translation>
    </message>
    <message>
        <source>%1 films could not be read and %2 were refused by the gate: left out.</source>
        <translation>%1 películas no se pudieron leer y %2 fueron rechazadas por el filtro: quedan fuera.</translation>
    </message>
    <message>
        <source>Puts several models side by side on the same films: those that all of them could answer, without the gate. Differences to the first are paired, their intervals drawn by patient.</source>
        <translation>Pone varios modelos lado a lado sobre las mismas películas: las que todos pudieron responder, sin el filtro. Las diferencias con el primero son pareadas; sus intervalos se sortean por paciente.</translation>
    </message>
    <message>
        <source>A model pack, once for each; &apos;shipped&apos; is the one that came with the program.</source>
        <translation>Un paquete de modelo, una vez por cada uno; &apos;shipped&apos; es el que vino con el programa.</translation>
    </message>
    <message>
        <source>Write a row a film with every model&apos;s answer.</source>
        <translation>Escribe una fila por película con la respuesta de cada modelo.</translation>
    </message>
    <message>
        <source>Write figures, differences, F1 a class and ROC curves.</source>
        <translation>Escribe cifras, diferencias, F1 por clase y curvas ROC.</translation>
    </message>
    <message>
        <source>The shipped model beside my own.</source>
        <translation>El modelo incluido junto al mío.</translation>
    </message>
    <message>
        <source>It takes two models or more (--model).</source>
        <translation>Hacen falta dos modelos o más (--model).</translation>
    </message>
    <message>
        <source>%1 films were left out: not every model could answer them.</source>
        <translation>%1 películas quedaron fuera: no todos los modelos pudieron responderlas.</translation>
    </message>
    <message>
        <source>Write a row a film: path, label, logit, probability, predicted, gate, interval, and whether the model is unsure.</source>
        <translation>Escribe una fila por película: ruta, etiqueta, logit, probabilidad, predicción, filtro, intervalo y si el modelo está indeciso.</translation>
    </message>
    <message>
        <source>Write the figures with confusion matrix and curves.</source>
        <translation>Escribe las cifras con la matriz de confusión y las curvas.</translation>
    </message>
    <message>
        <source>Columns of the list to break results down by; without it subtype, where list or file names tell it.</source>
        <translation>Columnas de la lista por las que se desglosan los resultados; sin ello el subtipo, donde la lista o los nombres de archivo lo dicen.</translation>
    </message>
    <message>
        <source>With --pdf: so many false negatives, false positives and true positives each, with their maps, the most telling first (0).</source>
        <translation>Con --pdf: tantos falsos negativos, falsos positivos y verdaderos positivos de cada uno, con sus mapas, los más reveladores primero (0).</translation>
    </message>
    <message>
        <source>The films have no column %1; there are: %2.</source>
        <translation>Las películas no tienen la columna %1; hay: %2.</translation>
    </message>
    <message>
        <source>%1 %2: %3 films of %4 patients</source>
        <translation>%1 %2: %3 películas de %4 pacientes</translation>
    </message>
    <message>
        <source>not split</source>
        <translation>sin dividir</translation>
    </message>
    <message>
        <source>groups of duplicates: %1 equal, %2 nearly equal; unreadable films: %3</source>
        <translation>grupos de duplicados: %1 iguales, %2 casi iguales; películas ilegibles: %3</translation>
    </message>
    <message>
        <source>Says what a data set holds: classes by split, sizes and aspect ratios, gray levels, films that are the same, patients in more than one split.</source>
        <translation>Dice qué contiene un conjunto de datos: clases por división, tamaños y proporciones, niveles de gris, películas que son la misma, pacientes en más de una división.</translation>
    </message>
    <message>
        <source>Write everything as JSON; - is standard output.</source>
        <translation>Escribe todo como JSON; - es la salida estándar.</translation>
    </message>
    <message>
        <source>Write charts, tables and a few films of each label.</source>
        <translation>Escribe gráficos, tablas y unas pocas películas de cada etiqueta.</translation>
    </message>
    <message>
        <source>Seed that the films of the PDF are drawn by (1).</source>
        <translation>Semilla con la que se sortean las películas del PDF (1).</translation>
    </message>
    <message>
        <source>Charts of films/.</source>
        <translation>Gráficos de films/.</translation>
    </message>
    <message>
        <source>Lucency: a second reader for chest films. Not a diagnosis; for education and for review by qualified persons.

Usage: lucency-cli VERB ... (lucency-cli VERB --help tells all of a verb)

  read      what the model says of films: text, JSON, annotated PDF, overlay
  faith     how far the explanation of a film can be relied on
  evaluate  how well a model does on films with known labels
  compare   several models on the same films
  stress    what changes of films do to a model
  calibrate fit a model&apos;s probabilities to a department&apos;s own films
  explore   what a data set holds
  train     make a model pack from films with known labels
  search    train with each of several changes of a recipe, and compare
  study     how stable, exact and faithful explanations are over many films
  agreement how readers agree with each other, the model and a reference
  reader-study  the protocol of a study of readers: check, orders, export
  inspect   what a film&apos;s file says of itself
  models    the packs at hand, or one pack&apos;s card
  phantom   write synthetic sample films
  record    back up, restore, export or clear the record of reads
  audit     the trail of what was done, and whether it is whole

Options: --help, --version, --language CODE (otherwise the system&apos;s)

Exit codes: 0 all done; 1 a fault of the program; 2 usage; 3 a film could not be read;
4 a film was refused; 5 the model cannot be used; 6 an output could not be written;
130 interrupted.</source>
        <translation>Lucency: un segundo lector de placas de tórax. No es un diagnóstico; para formación y para revisión por personal cualificado.

Uso: lucency-cli ORDEN ... (lucency-cli ORDEN --help explica cada orden)

  read      lo que dice el modelo de las placas: texto, JSON, PDF anotado, superposición
  faith     hasta qué punto es fiable la explicación de una placa
  evaluate  el rendimiento de un modelo en placas de etiqueta conocida
  compare   varios modelos sobre las mismas películas
  stress    qué hacen los cambios de las películas con un modelo
  calibrate ajustar las probabilidades de un modelo a las películas de un servicio
  explore   qué contiene un conjunto de datos
  train     crear un paquete de modelo con placas de etiqueta conocida
  search    entrenar con cada uno de varios cambios de una receta y comparar
  study     cuán estables, exactas y fieles son las explicaciones en muchas placas
  agreement cómo concuerdan los lectores entre sí, con el modelo y con una referencia
  reader-study  el protocolo de un estudio de lectores: comprobar, órdenes, exportar
  inspect   lo que el archivo de una placa dice de sí mismo
  models    los paquetes disponibles, o la ficha de uno
  phantom   escribir placas sintéticas de ejemplo
  record    copiar, restaurar, exportar o vaciar el archivo de lecturas
  audit     el registro de lo que se hizo, y si está íntegro

Opciones: --help, --version, --language CODE (si no, el del sistema)

Códigos de salida: 0 todo hecho; 1 un fallo del programa; 2 uso; 3 no se pudo leer una placa;
4 se rechazó una placa; 5 no se puede usar el modelo; 6 no se pudo escribir una salida;
130 interrumpido.</translation>
    </message>
    <message>
        <source>The local calibration to go by (see calibrate).</source>
        <translation>La calibración local por la que regirse (véase calibrate).</translation>
    </message>
    <message>
        <source>Who does this, as the trail says it; without it the name set in the window, or else your login name.</source>
        <translation>Quién hace esto, tal como lo dice el rastro; sin ello el nombre puesto en la ventana o, si no, su nombre de usuario.</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>opción</translation>
    </message>
    <message>
        <source>trainings</source>
        <translation>entrenamientos</translation>
    </message>
    <message>
        <source>The recipe that the choices change: one that came with the program, or a recipe&apos;s file.</source>
        <translation>La receta que las opciones cambian: una que vino con el programa, o el archivo de una receta.</translation>
    </message>
    <message>
        <source>A JSON object that names changes of the recipe.</source>
        <translation>Un objeto JSON que nombra cambios de la receta.</translation>
    </message>
    <message>
        <source>Where the packs go, one a training.</source>
        <translation>Adónde van los paquetes, uno por entrenamiento.</translation>
    </message>
    <message>
        <source>The TorchScript net to transfer from.</source>
        <translation>La red TorchScript de la que transferir.</translation>
    </message>
    <message>
        <source>Train each choice under the seeds 1 to N (1).</source>
        <translation>Entrenar cada opción con las semillas 1 a N (1).</translation>
    </message>
    <message>
        <source>Validate on each of N parts in turn, by patient.</source>
        <translation>Validar en cada una de N partes por turno, por paciente.</translation>
    </message>
    <message>
        <source>Leave out the films whose name fits (* and ?), and test on them.</source>
        <translation>Dejar fuera las películas cuyo nombre encaja (* y ?) y probar con ellas.</translation>
    </message>
    <message>
        <source>Write every training&apos;s figures as JSON; - is standard output.</source>
        <translation>Escribe las cifras de cada entrenamiento como JSON; - es la salida estándar.</translation>
    </message>
    <message>
        <source>With {&quot;sgd&quot;: {&quot;optimiser&quot;: &quot;sgd&quot;}, &quot;mixup&quot;: {&quot;mixup&quot;: 0.2}} in choices.json; the same command goes on after an interruption.</source>
        <translation>Con {&quot;sgd&quot;: {&quot;optimiser&quot;: &quot;sgd&quot;}, &quot;mixup&quot;: {&quot;mixup&quot;: 0.2}} en choices.json; la misma orden continúa tras una interrupción.</translation>
    </message>
    <message>
        <source>Trains a recipe with each of several changes and compares them in a table: on validation films as they are, on the same under the augmentation, and on films left out. Trainings that are there already are not repeated.</source>
        <translation>Entrena una receta con cada uno de varios cambios y los compara en una tabla: en las películas de validación tal como son, en las mismas con el aumento, y en las películas dejadas fuera. Los entrenamientos que ya están no se repiten.</translation>
    </message>
    <message>
        <source>The file of --choices cannot be opened.</source>
        <translation>El archivo de --choices no se puede abrir.</translation>
    </message>
    <message>
        <source>%1, epoch %2 of %3</source>
        <translation>%1, época %2 de %3</translation>
    </message>
    <message>
        <source>The search was stopped; the same command goes on with it.</source>
        <translation>La búsqueda se detuvo; la misma orden la continúa.</translation>
    </message>
    <message>
        <source>Puts a model through graded changes of films with known labels and says along each what becomes of AUC, sensitivity and specificity, and how many answers flip.</source>
        <translation>Somete un modelo a cambios graduados de películas con etiquetas conocidas y dice a lo largo de cada uno qué pasa con AUC, sensibilidad y especificidad, y cuántas respuestas se invierten.</translation>
    </message>
    <message>
        <source>Some of %1; without it all.</source>
        <translation>Algunos de %1; sin ello todos.</translation>
    </message>
    <message>
        <source>At most so many films, drawn by patient, as many of each label.</source>
        <translation>A lo sumo tantas películas, sorteadas por paciente, tantas de cada etiqueta.</translation>
    </message>
    <message>
        <source>Seed of noise, markers and of the films drawn (1).</source>
        <translation>Semilla del ruido, de las marcas y de las películas sorteadas (1).</translation>
    </message>
    <message>
        <source>Write a row for each change.</source>
        <translation>Escribe una fila por cada cambio.</translation>
    </message>
    <message>
        <source>Write a chart for each axis and the worst of each.</source>
        <translation>Escribe un gráfico por cada eje y lo peor de cada uno.</translation>
    </message>
    <message>
        <source>The films that training held out.</source>
        <translation>Las películas que el entrenamiento apartó.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no axis.</source>
        <translation>&apos;%1&apos; no es un eje.</translation>
    </message>
    <message>
        <source>epoch %1 of %2: loss %3, validation loss %4, AUC %5, accuracy %6</source>
        <translation>época %1 de %2: pérdida %3, pérdida de validación %4, AUC %5, exactitud %6</translation>
    </message>
    <message>
        <source>features of the net to transfer from</source>
        <translation>características de la red de la que se transfiere</translation>
    </message>
    <message>
        <source>The TorchScript net to transfer from, where the recipe transfers; it has a method features.</source>
        <translation>La red TorchScript de la que transferir, donde la receta transfiere; tiene un método features.</translation>
    </message>
    <message>
        <source>Validate on part K of N (1/5 to 5/5) in place of the recipe&apos;s share.</source>
        <translation>Validar en la parte K de N (1/5 a 5/5) en lugar de la fracción de la receta.</translation>
    </message>
    <message>
        <source>Leave out the films whose name fits (* and ?), and test on them at the end.</source>
        <translation>Dejar fuera las películas cuyo nombre encaja (* y ?) y probar con ellas al final.</translation>
    </message>
    <message>
        <source>At the end, put the pack through the stress suite on the validation films, and write it into the card.</source>
        <translation>Al final, someter el paquete a la prueba de estrés con las películas de validación y escribirla en la ficha.</translation>
    </message>
    <message>
        <source>Train nothing: take the weights of the pack that is there, measure it anew, and write its card.</source>
        <translation>No entrenar nada: tomar los pesos del paquete que está ahí, medirlo de nuevo y escribir su ficha.</translation>
    </message>
    <message>
        <source>What a model that never saw viral pneumonia makes of it.</source>
        <translation>Qué hace de la neumonía viral un modelo que nunca la vio.</translation>
    </message>
    <message>
        <source>--fold is a part of so many, as 1/5, not &apos;%1&apos;.</source>
        <translation>--fold es una parte de tantas, como 1/5, no &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>left out, %1 films: AUC %2, sensitivity %3, specificity %4</source>
        <translation>dejadas fuera, %1 películas: AUC %2, sensibilidad %3, especificidad %4</translation>
    </message>
    <message>
        <source>--split is test, val, train or all, not &apos;%1&apos;.</source>
        <translation>--split admite test, val, train o all, no «%1».</translation>
    </message>
</context>
<context>
    <name>CornerText</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Patient id</source>
        <translation>ID del paciente</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Fecha del estudio</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>Número de acceso</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Proyección</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Parte del cuerpo</translation>
    </message>
    <message>
        <source>Laterality</source>
        <translation>Lateralidad</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Tamaño en píxeles</translation>
    </message>
    <message>
        <source>Pixel spacing</source>
        <translation>Espaciado de píxeles</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Value at the pointer</source>
        <translation>Valor en el puntero</translation>
    </message>
    <message>
        <source>%1: masked</source>
        <translation>%1: oculto</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 años</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
    <message>
        <source>%1 × %2 mm, %3</source>
        <translation>%1 × %2 mm, %3</translation>
    </message>
</context>
<context>
    <name>DicomAttribute</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The work was stopped before its end.</source>
        <translation>El trabajo se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>There is no such file; check the name, and that the drive is connected.</source>
        <translation>Ese archivo no existe; compruebe el nombre y que la unidad esté conectada.</translation>
    </message>
    <message>
        <source>This file may not be read by you; ask its owner for permission, or open a copy of your own.</source>
        <translation>No tiene permiso para leer este archivo; solicítelo a su propietario o abra una copia propia.</translation>
    </message>
    <message>
        <source>This file is empty; export or copy the film again.</source>
        <translation>Este archivo está vacío; exporte o copie de nuevo la placa.</translation>
    </message>
    <message>
        <source>This is no film in a format that can be read; open a JPEG, PNG, TIFF or DICOM file.</source>
        <translation>No es una placa en un formato legible; abra un archivo JPEG, PNG, TIFF o DICOM.</translation>
    </message>
    <message>
        <source>This file is damaged or incomplete; export or copy the film again.</source>
        <translation>Este archivo está dañado o incompleto; exporte o copie de nuevo la placa.</translation>
    </message>
    <message>
        <source>This holds no image; choose the film itself.</source>
        <translation>No contiene ninguna imagen; elija la placa misma.</translation>
    </message>
    <message>
        <source>This file leaves out something without which its image cannot be understood; export the film again.</source>
        <translation>A este archivo le falta algo sin lo cual no se puede interpretar su imagen; exporte de nuevo la placa.</translation>
    </message>
    <message>
        <source>This film is compressed in a way that cannot be read here; export it uncompressed or as lossless JPEG.</source>
        <translation>Esta placa está comprimida de un modo que aquí no se puede leer; expórtela sin comprimir o como JPEG sin pérdida.</translation>
    </message>
    <message>
        <source>The pixels of this film are of a kind that cannot be read here; export it with 8 to 16 bits.</source>
        <translation>Los píxeles de esta placa son de un tipo que aquí no se puede leer; expórtela con 8 a 16 bits.</translation>
    </message>
    <message>
        <source>This film claims a size beyond the limit; check that the file is whole, or export it smaller.</source>
        <translation>Esta placa declara un tamaño superior al límite; compruebe que el archivo esté íntegro o expórtela más pequeña.</translation>
    </message>
    <message>
        <source>There is not enough memory for this; close other programs and try again.</source>
        <translation>No hay memoria suficiente; cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no such model pack; choose another, or the one that came with the program.</source>
        <translation>Ese paquete de modelo no existe; elija otro, o el que acompaña al programa.</translation>
    </message>
    <message>
        <source>This model pack cannot be loaded; it is damaged or no TorchScript file. Fetch it again or choose another.</source>
        <translation>No se puede cargar este paquete de modelo; está dañado o no es un archivo TorchScript. Obténgalo de nuevo o elija otro.</translation>
    </message>
    <message>
        <source>This model has no card, so nobody can say what it is made for; put its model.json inside or beside it.</source>
        <translation>Este modelo no tiene ficha y nadie puede decir para qué se hizo; ponga su model.json dentro o al lado.</translation>
    </message>
    <message>
        <source>The card of this model is incomplete or wrong; correct it, or choose another model.</source>
        <translation>La ficha de este modelo está incompleta o es errónea; corríjala o elija otro modelo.</translation>
    </message>
    <message>
        <source>This model does not do what its card says; correct the card, or choose another model.</source>
        <translation>Este modelo no hace lo que dice su ficha; corrija la ficha o elija otro modelo.</translation>
    </message>
    <message>
        <source>The model failed on this film; try another film, and choose another model if that fails too.</source>
        <translation>El modelo falló con esta placa; pruebe con otra y, si también falla, elija otro modelo.</translation>
    </message>
    <message>
        <source>This method needs more of the model than it offers; choose another method, such as LIME.</source>
        <translation>Este método exige del modelo más de lo que ofrece; elija otro método, como LIME.</translation>
    </message>
    <message>
        <source>These regions do not fit the film; give a gray PNG of the film&apos;s size or of the model&apos;s.</source>
        <translation>Estas regiones no encajan en la placa; indique un PNG en grises del tamaño de la placa o del modelo.</translation>
    </message>
    <message>
        <source>This data set cannot be used; it needs films under NORMAL and PNEUMONIA, or a list with path and label.</source>
        <translation>No se puede usar este conjunto de datos; necesita placas en NORMAL y PNEUMONIA, o una lista con «path» y «label».</translation>
    </message>
    <message>
        <source>A value given is not possible here; correct it and try again.</source>
        <translation>Un valor indicado no es posible aquí; corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The result could not be written; check that the folder exists, may be written to and has room.</source>
        <translation>No se pudo escribir el resultado; compruebe que la carpeta exista, admita escritura y tenga espacio.</translation>
    </message>
    <message>
        <source>The program made a mistake; please report it with the details.</source>
        <translation>El programa cometió un error; comuníquelo con los detalles.</translation>
    </message>
    <message>
        <source>This local calibration cannot be used; make one from at least 30 labelled films, 10 or more of each class, with the model at hand, or go without.</source>
        <translation>Esta calibración local no se puede usar; haga una con al menos 30 películas etiquetadas, 10 o más de cada clase, con el modelo presente, o prescinda de ella.</translation>
    </message>
</context>
<context>
    <name>EvaluationReport</name>
    <message>
        <source>not defined</source>
        <translation>no definido</translation>
    </message>
    <message>
        <source>reference positive</source>
        <translation>referencia positiva</translation>
    </message>
    <message>
        <source>reference negative</source>
        <translation>referencia negativa</translation>
    </message>
    <message>
        <source>said positive</source>
        <translation>modelo: positiva</translation>
    </message>
    <message>
        <source>said negative</source>
        <translation>modelo: negativa</translation>
    </message>
    <message>
        <source>%1 % of the row</source>
        <translation>%1 % de la fila</translation>
    </message>
    <message>
        <source>How the model does on known films</source>
        <translation>Rendimiento del modelo en placas conocidas</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Placas</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegibles</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>Model&apos;s SHA-256</source>
        <translation>SHA-256 del modelo</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Punto de operación</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>%1 films/s</source>
        <translation>%1 placas/s</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>%1 (95 % interval %2 to %3)</source>
        <translation>%1 (intervalo del 95 %: %2 a %3)</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Especificidad</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Error de calibración</translation>
    </message>
    <message>
        <source>%1 (ECE, 15 bins)</source>
        <translation>%1 (ECE, 15 tramos)</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Puntuación de Brier</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>Pérdida logarítmica</translation>
    </message>
    <message>
        <source>Confusion at the operating point</source>
        <translation>Confusión en el punto de operación</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>1 − specificity</source>
        <translation>1 − especificidad</translation>
    </message>
    <message>
        <source>sensitivity; the dot is the operating point</source>
        <translation>sensibilidad; el punto marcado es el punto de operación</translation>
    </message>
    <message>
        <source>mean probability</source>
        <translation>probabilidad media</translation>
    </message>
    <message>
        <source>share of positive films, in ten bins</source>
        <translation>proporción de placas positivas, en diez tramos</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Precisión y exhaustividad</translation>
    </message>
    <message>
        <source>recall (sensitivity)</source>
        <translation>exhaustividad (sensibilidad)</translation>
    </message>
    <message>
        <source>precision; the dot is the operating point</source>
        <translation>precisión; el punto es el punto de operación</translation>
    </message>
    <message>
        <source>Risk and coverage</source>
        <translation>Riesgo y cobertura</translation>
    </message>
    <message>
        <source>share of films answered, the surest first</source>
        <translation>fracción de películas respondidas, primero las más seguras</translation>
    </message>
    <message>
        <source>accuracy on these</source>
        <translation>exactitud en ellas</translation>
    </message>
    <message>
        <source>Probabilities by reference</source>
        <translation>Probabilidades por referencia</translation>
    </message>
    <message>
        <source>P(positive)</source>
        <translation>P(positivo)</translation>
    </message>
    <message>
        <source>% of the films</source>
        <translation>% de las películas</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Por %1</translation>
    </message>
    <message>
        <source>films</source>
        <translation>placas</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>sensibilidad</translation>
    </message>
    <message>
        <source>specificity</source>
        <translation>especificidad</translation>
    </message>
    <message>
        <source>The AUC of a group of one class is beside all films of the other. Intervals of 95 % over films drawn again by patient.</source>
        <translation>El AUC de un grupo de una sola clase es junto a todas las películas de la otra. Intervalos del 95 % sobre películas sorteadas de nuevo por paciente.</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Precisión media</translation>
    </message>
    <message>
        <source>True positives</source>
        <translation>Verdaderos positivos</translation>
    </message>
    <message>
        <source>False positives</source>
        <translation>Falsos positivos</translation>
    </message>
    <message>
        <source>True negatives</source>
        <translation>Verdaderos negativos</translation>
    </message>
    <message>
        <source>False negatives</source>
        <translation>Falsos negativos</translation>
    </message>
    <message>
        <source>Films to look at, with what the model used</source>
        <translation>Películas para mirar, con lo que usó el modelo</translation>
    </message>
    <message>
        <source>%1, said %2 (P %3)</source>
        <translation>%1, dijo %2 (P %3)</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>LIME</source>
        <translation>LIME</translation>
    </message>
    <message>
        <source>KernelSHAP</source>
        <translation>KernelSHAP</translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation>Oclusión</translation>
    </message>
    <message>
        <source>RISE</source>
        <translation>RISE</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Integrated gradients</source>
        <translation>Gradientes integrados</translation>
    </message>
</context>
<context>
    <name>Exploration</name>
    <message>
        <source>% of the label&apos;s films</source>
        <translation>% de las películas de la etiqueta</translation>
    </message>
    <message>
        <source>Films by split and label</source>
        <translation>Películas por división y etiqueta</translation>
    </message>
    <message>
        <source>not split</source>
        <translation>sin dividir</translation>
    </message>
    <message>
        <source>films</source>
        <translation>placas</translation>
    </message>
    <message>
        <source>Gray levels, mean over a label&apos;s films</source>
        <translation>Niveles de gris, media sobre las películas de una etiqueta</translation>
    </message>
    <message>
        <source>gray level, black to white</source>
        <translation>nivel de gris, de negro a blanco</translation>
    </message>
    <message>
        <source>% of a film&apos;s pixels</source>
        <translation>% de los píxeles de una película</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>split</source>
        <translation>cortar</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>pacientes</translation>
    </message>
    <message>
        <source>Where neither list nor file name tells the patient, each film counts as one.</source>
        <translation>Donde ni la lista ni el nombre del archivo dicen el paciente, cada película cuenta como uno.</translation>
    </message>
    <message>
        <source>Sizes and gray levels</source>
        <translation>Tamaños y niveles de gris</translation>
    </message>
    <message>
        <source>width, px</source>
        <translation>anchura, px</translation>
    </message>
    <message>
        <source>height, px</source>
        <translation>altura, px</translation>
    </message>
    <message>
        <source>width to height</source>
        <translation>anchura entre altura</translation>
    </message>
    <message>
        <source>mean gray</source>
        <translation>gris medio</translation>
    </message>
    <message>
        <source>contrast</source>
        <translation>contraste</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>Median, least and greatest. Gray levels from 0 to 1 as the network&apos;s input has them before it normalises them; contrast is the mean of the films&apos; deviations.</source>
        <translation>Mediana, mínimo y máximo. Niveles de gris de 0 a 1 tal como los tiene la entrada de la red antes de normalizarlos; el contraste es la media de las desviaciones de las películas.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>crosses</source>
        <translation>cruza</translation>
    </message>
    <message>
        <source>%1 groups more.</source>
        <translation>%1 grupos más.</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>splits</source>
        <translation>divisiones</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>iguales</translation>
    </message>
    <message>
        <source>nearly equal</source>
        <translation>casi iguales</translation>
    </message>
    <message>
        <source>Equal: the same pixels. Nearly equal: a correlation of at least %1 at 32 x 32 px.</source>
        <translation>Iguales: los mismos píxeles. Casi iguales: una correlación de al menos %1 a 32 x 32 px.</translation>
    </message>
    <message>
        <source>Films that cannot be read: %1.</source>
        <translation>Películas que no se pueden leer: %1.</translation>
    </message>
    <message>
        <source>Patients with films in more than one split: %1.</source>
        <translation>Pacientes con películas en más de una división: %1.</translation>
    </message>
    <message>
        <source>Patients with films of more than one label: %1.</source>
        <translation>Pacientes con películas de más de una etiqueta: %1.</translation>
    </message>
    <message>
        <source>Groups of duplicates that cross splits or labels: %1.</source>
        <translation>Grupos de duplicados que cruzan divisiones o etiquetas: %1.</translation>
    </message>
    <message>
        <source>What the data set holds</source>
        <translation>Qué contiene el conjunto de datos</translation>
    </message>
    <message>
        <source>Width to height</source>
        <translation>Anchura entre altura</translation>
    </message>
    <message>
        <source>width over height</source>
        <translation>anchura entre altura</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Films drawn by patient</source>
        <translation>Películas sorteadas por paciente</translation>
    </message>
</context>
<context>
    <name>Faith</name>
    <message>
        <source>What the map calls strongest is what the model uses: hiding it takes the probability away, and showing it alone brings it back, faster than regions in random order.</source>
        <translation>Lo que el mapa señala como más importante es lo que usa el modelo: ocultarlo reduce la probabilidad, y mostrarlo solo la recupera, más deprisa que las regiones en orden aleatorio.</translation>
    </message>
    <message>
        <source>Hiding what the map calls strongest takes the probability away faster than regions in random order, but showing it alone does not bring it back faster.</source>
        <translation>Ocultar lo que el mapa señala como más importante reduce la probabilidad más deprisa que las regiones en orden aleatorio, pero mostrarlo solo no la recupera más deprisa.</translation>
    </message>
    <message>
        <source>Showing what the map calls strongest alone brings the probability back faster than regions in random order, but hiding it does not take it away faster.</source>
        <translation>Mostrar solo lo que el mapa señala como más importante recupera la probabilidad más deprisa que las regiones en orden aleatorio, pero ocultarlo no la reduce más deprisa.</translation>
    </message>
    <message>
        <source>The map does no better than regions in random order: it does not show what the model uses.</source>
        <translation>El mapa no supera a las regiones en orden aleatorio: no muestra lo que usa el modelo.</translation>
    </message>
</context>
<context>
    <name>FigureTask</name>
    <message>
        <source>maps</source>
        <translation>mapas</translation>
    </message>
    <message>
        <source>Training: %1</source>
        <translation>Entrenamiento: %1</translation>
    </message>
    <message>
        <source>reading films</source>
        <translation>leyendo películas</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>midiendo</translation>
    </message>
    <message>
        <source>epoch %1 of %2, loss %3</source>
        <translation>época %1 de %2, pérdida %3</translation>
    </message>
    <message>
        <source>Trained: %1</source>
        <translation>Entrenado: %1</translation>
    </message>
</context>
<context>
    <name>FillComparison</name>
    <message>
        <source>The map hardly depends on what stands in for a hidden region: two fills put %1 % of the pairs of regions in the same order.</source>
        <translation>El mapa apenas depende de lo que ocupa el lugar de una región oculta: dos rellenos ordenan igual el %1 % de los pares de regiones.</translation>
    </message>
    <message>
        <source>The map depends in part on what stands in for a hidden region: two fills put %1 % of the pairs of regions in the same order.</source>
        <translation>El mapa depende en parte de lo que ocupa el lugar de una región oculta: dos rellenos ordenan igual el %1 % de los pares de regiones.</translation>
    </message>
    <message>
        <source>The map depends on what stands in for a hidden region: two fills put only %1 % of the pairs of regions in the same order, where chance gives 50.</source>
        <translation>El mapa depende de lo que ocupa el lugar de una región oculta: dos rellenos ordenan igual solo el %1 % de los pares de regiones, cuando el azar da 50.</translation>
    </message>
</context>
<context>
    <name>FilmChange</name>
    <message>
        <source>Exposure (doublings)</source>
        <translation>Exposición (duplicaciones)</translation>
    </message>
    <message>
        <source>Gamma (doublings of the exponent)</source>
        <translation>Gamma (duplicaciones del exponente)</translation>
    </message>
    <message>
        <source>Contrast (doublings)</source>
        <translation>Contraste (duplicaciones)</translation>
    </message>
    <message>
        <source>Crop (share of the side, all around)</source>
        <translation>Recorte (fracción del lado, alrededor)</translation>
    </message>
    <message>
        <source>Collimation (share of the side, each edge)</source>
        <translation>Colimación (fracción del lado, cada borde)</translation>
    </message>
    <message>
        <source>Rotation (degrees)</source>
        <translation>Rotación (grados)</translation>
    </message>
    <message>
        <source>Blur (sigma, px of 224)</source>
        <translation>Desenfoque (sigma, px de 224)</translation>
    </message>
    <message>
        <source>Noise (deviation, share of white)</source>
        <translation>Ruido (desviación, fracción del blanco)</translation>
    </message>
    <message>
        <source>Resolution (share of the pixels a side lost)</source>
        <translation>Resolución (fracción perdida de los píxeles por lado)</translation>
    </message>
    <message>
        <source>JPEG (100 less the quality)</source>
        <translation>JPEG (100 menos la calidad)</translation>
    </message>
    <message>
        <source>Markers (side of a letter; below 0 black on white)</source>
        <translation>Marcas (lado de una letra; bajo 0 negro sobre blanco)</translation>
    </message>
</context>
<context>
    <name>FilmNotice</name>
    <message>
        <source>This is a colour picture: it is shown as gray.</source>
        <translation>Es una imagen en color: se muestra en grises.</translation>
    </message>
    <message>
        <source>The file has %1 pictures: this is number %2.</source>
        <translation>El archivo tiene %1 imágenes: esta es la número %2.</translation>
    </message>
    <message>
        <source>The film contradicts itself: it says %1 in one place and %2 in another. The first is used.</source>
        <translation>La placa se contradice: dice %1 en un lugar y %2 en otro. Se usa lo primero.</translation>
    </message>
    <message>
        <source>This is raw data of the detector, made for processing and not meant to be looked at: it may look flat, dark or inverted.</source>
        <translation>Son datos brutos del detector, hechos para procesarse y no para verse: pueden parecer planos, oscuros o invertidos.</translation>
    </message>
    <message>
        <source>This picture has more than 16 bits: its finest steps are left out.</source>
        <translation>Esta imagen tiene más de 16 bits: se omiten sus niveles más finos.</translation>
    </message>
    <message>
        <source>This file is damaged: it holds only %1 of the film&apos;s %2 rows. The rest is shown black.</source>
        <translation>Este archivo está dañado: contiene solo %1 de las %2 filas de la placa. El resto se muestra en negro.</translation>
    </message>
    <message>
        <source>This file is damaged: it holds only about %1 % of the film. What is missing is shown blurred or black.</source>
        <translation>Este archivo está dañado: contiene solo cerca del %1 % de la placa. Lo que falta se muestra borroso o en negro.</translation>
    </message>
    <message>
        <source>This file is damaged: parts of the picture may be wrong.</source>
        <translation>Este archivo está dañado: partes de la imagen pueden ser erróneas.</translation>
    </message>
    <message>
        <source>The window that the file asks for shows nothing of this film: it opens with another.</source>
        <translation>La ventana que pide el archivo no muestra nada de esta placa: se abre con otra.</translation>
    </message>
    <message>
        <source>This looks like the negative of a chest film: its lungs are light. It is shown as its file says.</source>
        <translation>Parece el negativo de una placa de tórax: los pulmones están claros. Se muestra como dice su archivo.</translation>
    </message>
    <message>
        <source>Polarity corrected by the reader: black and white are exchanged from what the file says.</source>
        <translation>Polaridad corregida por el lector: blanco y negro están intercambiados respecto a lo que dice el archivo.</translation>
    </message>
    <message>
        <source>The file says how its picture is to be turned: it was turned so.</source>
        <translation>El archivo dice cómo debe girarse su imagen: se ha girado así.</translation>
    </message>
    <message>
        <source>Parts of this picture are transparent: they are shown opaque.</source>
        <translation>Partes de esta imagen son transparentes: se muestran opacas.</translation>
    </message>
    <message>
        <source>The file holds data between those of its picture: parts of it may be wrong.</source>
        <translation>El archivo contiene datos ajenos entre los de su imagen: partes de ella pueden ser erróneas.</translation>
    </message>
    <message>
        <source>The file has %1 pictures: this is the first.</source>
        <translation>El archivo tiene %1 imágenes: esta es la primera.</translation>
    </message>
</context>
<context>
    <name>InputGate</name>
    <message>
        <source>The film says it shows another part of the body (%1), not the chest.</source>
        <translation>La placa declara otra parte del cuerpo (%1), no el tórax.</translation>
    </message>
    <message>
        <source>The film says it is a lateral view; the model knows frontal films only.</source>
        <translation>La placa declara una proyección lateral; el modelo solo conoce las frontales.</translation>
    </message>
    <message>
        <source>The film is raw data for processing, not a picture for presentation.</source>
        <translation>La placa son datos brutos para procesar, no una imagen para presentar.</translation>
    </message>
    <message>
        <source>Only a part of this film is there, and the model knows whole ones only.</source>
        <translation>Solo se dispone de una parte de esta placa, y el modelo solo conoce placas enteras.</translation>
    </message>
    <message>
        <source>The film says it is synthetic: it shows nobody, and the opinion means nothing about a patient.</source>
        <translation>La placa declara que es sintética: no muestra a nadie, y la opinión no significa nada sobre un paciente.</translation>
    </message>
    <message>
        <source>The picture is in colour; a chest film is gray.</source>
        <translation>La imagen está en color; una placa de tórax es gris.</translation>
    </message>
    <message>
        <source>The picture is too small (%1 x %2 pixels) to be read reliably.</source>
        <translation>La imagen es demasiado pequeña (%1 x %2 píxeles) para leerla de forma fiable.</translation>
    </message>
    <message>
        <source>The picture is a narrow strip; a chest film is not.</source>
        <translation>La imagen es una franja estrecha; una placa de tórax no lo es.</translation>
    </message>
    <message>
        <source>The picture has hardly any contrast.</source>
        <translation>La imagen apenas tiene contraste.</translation>
    </message>
    <message>
        <source>The picture is unlike the chest films the model learned from.</source>
        <translation>La imagen no se parece a las placas de tórax con las que aprendió el modelo.</translation>
    </message>
    <message>
        <source>The picture differs from most films the model learned from: rely on its opinion less.</source>
        <translation>La imagen difiere de la mayoría de las placas con las que aprendió el modelo: confíe menos en su opinión.</translation>
    </message>
    <message>
        <source>The film does not say that it is a radiograph (modality %1).</source>
        <translation>La placa no declara que sea una radiografía (modalidad %1).</translation>
    </message>
    <message>
        <source>The image is of modality %1; the model knows chest radiographs only.</source>
        <translation>La imagen es de modalidad %1; el modelo solo conoce radiografías de tórax.</translation>
    </message>
    <message>
        <source>The patient&apos;s age lies outside what the model was trained on (%1 to %2 years).</source>
        <translation>La edad del paciente está fuera de aquella con la que se entrenó el modelo (%1 a %2 años).</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>against %1</source>
        <translation>en contra de %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>a favor de %1</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 puntos</translation>
    </message>
    <message>
        <source>sign not stable</source>
        <translation>signo no estable</translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message>
        <source>%1 times</source>
        <translation>%1 aumentos</translation>
    </message>
</context>
<context>
    <name>Lucency</name>
    <message>
        <source>The picture could not be written.</source>
        <translation>No se pudo escribir la imagen.</translation>
    </message>
    <message>
        <source>A second reader for chest films. Not a diagnosis: for education and for review by qualified persons.</source>
        <translation>Un segundo lector de placas de tórax. No es un diagnóstico: para formación y para revisión por personal cualificado.</translation>
    </message>
    <message>
        <source>Films to open: DICOM, JPEG, PNG or TIFF; folders, DICOMDIRs.</source>
        <translation>Placas que abrir: DICOM, JPEG, PNG o TIFF; carpetas, DICOMDIR.</translation>
    </message>
    <message>
        <source>The model pack to read with, instead of the one that comes with the program.</source>
        <translation>El paquete de modelo con el que leer, en lugar del que acompaña al programa.</translation>
    </message>
    <message>
        <source>Reads the first film, saves a picture of the window as PNG, and quits.</source>
        <translation>Lee la primera placa, guarda una imagen de la ventana como PNG y sale.</translation>
    </message>
    <message>
        <source>Size of the window, e.g. 1440x900.</source>
        <translation>Tamaño de la ventana, p. ej. 1440x900.</translation>
    </message>
    <message>
        <source>The language of the window, by its code: %1. Otherwise that of the settings, or of the system.</source>
        <translation>El idioma de la ventana, por su código: %1. Si no se indica, el de los ajustes o el del sistema.</translation>
    </message>
    <message>
        <source>--language takes one of: %1.</source>
        <translation>--language admite uno de: %1.</translation>
    </message>
    <message>
        <source>--size takes a width and a height in pixels, e.g. 1440x900.</source>
        <translation>--size admite un ancho y un alto en píxeles, p. ej. 1440x900.</translation>
    </message>
    <message>
        <source>--screenshot needs a film.</source>
        <translation>--screenshot necesita una placa.</translation>
    </message>
    <message>
        <source>How films are read: second-reader (the model&apos;s opinion is sealed until you have committed your own), concurrent, or teaching (nothing says whose film it is).</source>
        <translation>Cómo se leen las placas: second-reader (la opinión del modelo queda sellada hasta que registre la suya), concurrent o teaching (nada dice de quién es la placa).</translation>
    </message>
    <message>
        <source>For a room where people come and go: the whole screen, nothing that opens or writes a file, nothing kept, and back to the films it was started with after so many minutes without a touch.</source>
        <translation>Para una sala con público: toda la pantalla, nada que abra o escriba un archivo, nada que se conserve, y vuelta a las placas iniciales tras esos minutos sin que nadie lo toque.</translation>
    </message>
    <message>
        <source>masked: nothing in the window or in PDFs says whose film it is, and nothing can change that.</source>
        <translation>masked: nada en la ventana ni en los PDF dice de quién es la placa, y nada puede cambiarlo.</translation>
    </message>
    <message>
        <source>Opens a window of its own, where otherwise the one that is open would take the films.</source>
        <translation>Abre una ventana propia; sin ello, la que esté abierta recibe las placas.</translation>
    </message>
    <message>
        <source>Says after how many milliseconds the window was drawn, and quits.</source>
        <translation>Dice tras cuántos milisegundos se dibujó la ventana, y sale.</translation>
    </message>
    <message>
        <source>--mode takes second-reader, concurrent or teaching.</source>
        <translation>--mode admite second-reader, concurrent o teaching.</translation>
    </message>
    <message>
        <source>--kiosk takes a number of minutes from 1 to %1.</source>
        <translation>--kiosk admite un número de minutos de 1 a %1.</translation>
    </message>
    <message>
        <source>--identity takes: masked.</source>
        <translation>--identity admite: masked.</translation>
    </message>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>No hay espacio para archivos temporales.</translation>
    </message>
    <message>
        <source>How the window looks: dark, light, high-contrast, or system.</source>
        <translation>Aspecto de la ventana: dark (oscuro), light (claro), high-contrast (alto contraste) o system (el del sistema).</translation>
    </message>
    <message>
        <source>--theme takes dark, light, high-contrast or system.</source>
        <translation>--theme admite dark, light, high-contrast o system.</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>%1, %2</source>
        <comment>length, plane</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>detector</source>
        <translation>detector</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>paciente</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>calibrado</translation>
    </message>
    <message>
        <source>unknown plane</source>
        <translation>plano desconocido</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Ángulo</translation>
    </message>
    <message>
        <source>Cobb angle</source>
        <translation>Ángulo de Cobb</translation>
    </message>
    <message>
        <source>Polyline</source>
        <translation>Polilínea</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Elipse</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Cardiothoracic ratio</source>
        <translation>Índice cardiotorácico</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Flecha</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Known length</source>
        <translation>Longitud conocida</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>%1 mm²</source>
        <translation>%1 mm²</translation>
    </message>
    <message>
        <source>%1 px²</source>
        <translation>%1 px²</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>Cobb %1</source>
        <translation>Cobb %1</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>Área %1</translation>
    </message>
    <message>
        <source>Mean %1, SD %2</source>
        <translation>Media %1, DE %2</translation>
    </message>
    <message>
        <source>Values %1 to %2</source>
        <translation>Valores %1 a %2</translation>
    </message>
    <message>
        <source>CTR %1</source>
        <translation>ICT %1</translation>
    </message>
    <message>
        <source>Heart %1 + %2 = %3</source>
        <translation>Corazón %1 + %2 = %3</translation>
    </message>
    <message>
        <source>Thorax %1</source>
        <translation>Tórax %1</translation>
    </message>
    <message>
        <source>%1, known</source>
        <translation>%1, conocida</translation>
    </message>
    <message>
        <source>1 of 5: Draw the midline along the spinous processes, from top to bottom.</source>
        <translation>1 de 5: Trace la línea media por las apófisis espinosas, de arriba abajo.</translation>
    </message>
    <message>
        <source>1 of 5: Now the midline&apos;s lower end.</source>
        <translation>1 de 5: Ahora el extremo inferior de la línea media.</translation>
    </message>
    <message>
        <source>2 of 5: Click the heart&apos;s right border where it is farthest from the midline.</source>
        <translation>2 de 5: Haga clic en el borde derecho del corazón donde más se aleja de la línea media.</translation>
    </message>
    <message>
        <source>3 of 5: Click the heart&apos;s left border where it is farthest from the midline.</source>
        <translation>3 de 5: Haga clic en el borde izquierdo del corazón donde más se aleja de la línea media.</translation>
    </message>
    <message>
        <source>4 of 5: Click the inner edge of the right ribs where the thorax is widest.</source>
        <translation>4 de 5: Haga clic en el borde interno de las costillas derechas donde el tórax es más ancho.</translation>
    </message>
    <message>
        <source>5 of 5: Click the inner edge of the left ribs where the thorax is widest.</source>
        <translation>5 de 5: Haga clic en el borde interno de las costillas izquierdas donde el tórax es más ancho.</translation>
    </message>
    <message>
        <source>AP view: the heart is magnified, and the ratio comes out larger than on a PA view.</source>
        <translation>Proyección AP: el corazón aparece magnificado, y el índice resulta mayor que en una proyección PA.</translation>
    </message>
    <message>
        <source>The film does not say its view. On an AP view the heart is magnified, and the ratio comes out larger than on a PA view.</source>
        <translation>La placa no dice su proyección. En una proyección AP el corazón aparece magnificado, y el índice resulta mayor que en una PA.</translation>
    </message>
    <message>
        <source>The ratio is defined for PA views; this film says %1.</source>
        <translation>El índice está definido para proyecciones PA; esta placa declara %1.</translation>
    </message>
    <message>
        <source>The film does not say the patient&apos;s age. The limit of %1 is for adults; in children larger ratios are normal, in infants up to about %2.</source>
        <translation>La placa no dice la edad del paciente. El límite de %1 es para adultos; en niños son normales índices mayores, en lactantes hasta cerca de %2.</translation>
    </message>
    <message>
        <source>The limit of %1 is for adults; in infants ratios up to about %2 are normal.</source>
        <translation>El límite de %1 es para adultos; en lactantes son normales índices de hasta cerca de %2.</translation>
    </message>
    <message>
        <source>The limit of %1 is for adults; in children larger ratios can be normal.</source>
        <translation>El límite de %1 es para adultos; en niños pueden ser normales índices mayores.</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>%1 (95 % interval %2 to %3)</source>
        <translation>%1 (intervalo del 95 %: %2 a %3)</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>Destinado a</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Edades</translation>
    </message>
    <message>
        <source>%1 to %2 years</source>
        <translation>%1 a %2 años</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Proyecciones</translation>
    </message>
    <message>
        <source>Modalities</source>
        <translation>Modalidades</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Ve</translation>
    </message>
    <message>
        <source>%1 x %2 px</source>
        <translation>%1 x %2 px</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Aprendió de</translation>
    </message>
    <message>
        <source>Training films</source>
        <translation>Películas de entrenamiento</translation>
    </message>
    <message>
        <source>%1 of %2 patients</source>
        <translation>%1 de %2 pacientes</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>as if %1 % of all films were %2: where they are rarer, it is less</source>
        <translation>como si el %1 % de todas las películas fueran %2: donde son más raras, es menor</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Qué se midió</translation>
    </message>
    <message>
        <source>films</source>
        <translation>placas</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>sensibilidad</translation>
    </message>
    <message>
        <source>specificity</source>
        <translation>especificidad</translation>
    </message>
    <message>
        <source>ECE</source>
        <translation>ECE</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>validation, changed</source>
        <translation>validación, cambiada</translation>
    </message>
    <message>
        <source>without %1 in training</source>
        <translation>sin %1 en el entrenamiento</translation>
    </message>
    <message>
        <source>Validation: films of patients that training never saw, from the same hospital; changed: these as they are and under draws of the training&apos;s augmentation. Expect less elsewhere.</source>
        <translation>Validación: películas de pacientes que el entrenamiento nunca vio, del mismo hospital; cambiada: estas tal como son y con sorteos del aumento del entrenamiento. Espere menos en otros lugares.</translation>
    </message>
    <message>
        <source>Operating points</source>
        <translation>Puntos de operación</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombrar</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>umbral</translation>
    </message>
    <message>
        <source>films behind it</source>
        <translation>películas detrás</translation>
    </message>
    <message>
        <source>Known failures</source>
        <translation>Fallos conocidos</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Atribución</translation>
    </message>
    <message>
        <source>Risk and coverage</source>
        <translation>Riesgo y cobertura</translation>
    </message>
    <message>
        <source>share of films answered, the surest first</source>
        <translation>fracción de películas respondidas, primero las más seguras</translation>
    </message>
    <message>
        <source>accuracy on these</source>
        <translation>exactitud en ellas</translation>
    </message>
    <message>
        <source>Under change: %1</source>
        <translation>Con el cambio: %1</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>intensidad</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>Acerca del modelo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Local calibration</source>
        <translation>Calibración local</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
</context>
<context>
    <name>MouseButtons</name>
    <message>
        <source>Two buttons would do the same.</source>
        <translation>Dos botones harían lo mismo.</translation>
    </message>
    <message>
        <source>No button would use the tool: nothing could be drawn or chosen on the film.</source>
        <translation>Ningún botón usaría la herramienta: no se podría dibujar ni elegir nada sobre la placa.</translation>
    </message>
    <message>
        <source>Use the chosen tool</source>
        <translation>Usar la herramienta elegida</translation>
    </message>
    <message>
        <source>Brightness (up and down), contrast (left and right)</source>
        <translation>Brillo (arriba y abajo), contraste (izquierda y derecha)</translation>
    </message>
    <message>
        <source>Move the film</source>
        <translation>Desplazar la placa</translation>
    </message>
    <message>
        <source>Zoom (up and down)</source>
        <translation>Zoom (arriba y abajo)</translation>
    </message>
</context>
<context>
    <name>PackComparison</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>%1: %2 %3 (%4)</source>
        <translation>%1: %2 %3 (%4)</translation>
    </message>
    <message>
        <source>Figures on the same films</source>
        <translation>Cifras sobre las mismas películas</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>sensibilidad</translation>
    </message>
    <message>
        <source>specificity</source>
        <translation>especificidad</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>ECE</source>
        <translation>ECE</translation>
    </message>
    <message>
        <source>films/s</source>
        <translation>películas/s</translation>
    </message>
    <message>
        <source>Each at its own operating point, the gate not asked. Intervals of 95 % over films drawn again by patient.</source>
        <translation>Cada uno en su propio punto de operación, sin preguntar al filtro. Intervalos del 95 % sobre películas sorteadas de nuevo por paciente.</translation>
    </message>
    <message>
        <source>Less the first model</source>
        <translation>Menos el primer modelo</translation>
    </message>
    <message>
        <source>only the first right</source>
        <translation>solo el primero acierta</translation>
    </message>
    <message>
        <source>only this right</source>
        <translation>solo este acierta</translation>
    </message>
    <message>
        <source>Paired: both models on the same films drawn again by patient. An interval that holds 0 does not tell them apart.</source>
        <translation>Pareadas: ambos modelos sobre las mismas películas sorteadas de nuevo por paciente. Un intervalo que contiene 0 no los distingue.</translation>
    </message>
    <message>
        <source>Films on which they differ: %1 of %2</source>
        <translation>Películas en las que difieren: %1 de %2</translation>
    </message>
    <message>
        <source>film</source>
        <translation>placa</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>F1 of each class</source>
        <translation>F1 de cada clase</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>1 − specificity</source>
        <translation>1 − especificidad</translation>
    </message>
    <message>
        <source>Models side by side</source>
        <translation>Modelos lado a lado</translation>
    </message>
    <message>
        <source>Films that all answered</source>
        <translation>Películas que todos respondieron</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dejadas fuera</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modelo %1</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>no definido</translation>
    </message>
</context>
<context>
    <name>PixelSpacing</name>
    <message>
        <source>The film does not say in which plane its spacing holds, so lengths are given in pixels.</source>
        <translation>La placa no dice en qué plano vale su espaciado, así que las longitudes se dan en píxeles.</translation>
    </message>
    <message>
        <source>The spacing was corrected in a way the film does not explain, so lengths are given in pixels.</source>
        <translation>El espaciado se corrigió de un modo que la placa no explica, así que las longitudes se dan en píxeles.</translation>
    </message>
    <message>
        <source>Lengths hold at the detector; what lies nearer the tube looks larger than it is.</source>
        <translation>Las longitudes valen en el detector; lo que está más cerca del tubo parece mayor de lo que es.</translation>
    </message>
    <message>
        <source>Lengths are corrected by the film&apos;s estimated magnification of %1 and hold near the middle of the patient.</source>
        <translation>Las longitudes están corregidas por la magnificación estimada de la placa, %1, y valen cerca del centro del paciente.</translation>
    </message>
    <message>
        <source>Lengths are corrected for the geometry of the exposure and hold near the central ray, at a depth in the patient that the film does not say.</source>
        <translation>Las longitudes están corregidas por la geometría de la exposición y valen cerca del rayo central, a una profundidad del paciente que la placa no dice.</translation>
    </message>
    <message>
        <source>Lengths are calibrated with an object of known size and hold at its depth, near the central ray.</source>
        <translation>Las longitudes están calibradas con un objeto de tamaño conocido y valen a su profundidad, cerca del rayo central.</translation>
    </message>
    <message>
        <source>Lengths are calibrated for the object in the centre of the beam.</source>
        <translation>Las longitudes están calibradas para el objeto en el centro del haz.</translation>
    </message>
    <message>
        <source>Lengths hold within the patient.</source>
        <translation>Las longitudes valen dentro del paciente.</translation>
    </message>
    <message>
        <source>The spacing is that of the sheet which was scanned, and a sheet may be a reduced print, so lengths are given in pixels.</source>
        <translation>El espaciado es el de la hoja escaneada, que puede ser una copia reducida, así que las longitudes se dan en píxeles.</translation>
    </message>
    <message>
        <source>Lengths hold at the depth of the line that you calibrated with.</source>
        <translation>Las longitudes valen a la profundidad de la línea con la que usted calibró.</translation>
    </message>
</context>
<context>
    <name>PriorText</name>
    <message>
        <source>at an unknown date</source>
        <translation>de fecha desconocida</translation>
    </message>
    <message>
        <source>on the same day</source>
        <translation>del mismo día</translation>
    </message>
    <message>
        <source>1 day before</source>
        <translation>1 día antes</translation>
    </message>
    <message numerus="yes">
        <source>%n days before</source>
        <translation>
            <numerusform>%n día antes</numerusform>
            <numerusform>%n días antes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day after</source>
        <translation>1 día después</translation>
    </message>
    <message numerus="yes">
        <source>%n days after</source>
        <translation>
            <numerusform>%n día después</numerusform>
            <numerusform>%n días después</numerusform>
        </translation>
    </message>
    <message>
        <source>1 week before</source>
        <translation>1 semana antes</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks before</source>
        <translation>
            <numerusform>%n semana antes</numerusform>
            <numerusform>%n semanas antes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 week after</source>
        <translation>1 semana después</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks after</source>
        <translation>
            <numerusform>%n semana después</numerusform>
            <numerusform>%n semanas después</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month before</source>
        <translation>1 mes antes</translation>
    </message>
    <message numerus="yes">
        <source>%n months before</source>
        <translation>
            <numerusform>%n mes antes</numerusform>
            <numerusform>%n meses antes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month after</source>
        <translation>1 mes después</translation>
    </message>
    <message numerus="yes">
        <source>%n months after</source>
        <translation>
            <numerusform>%n mes después</numerusform>
            <numerusform>%n meses después</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year before</source>
        <translation>1 año antes</translation>
    </message>
    <message numerus="yes">
        <source>%n years before</source>
        <translation>
            <numerusform>%n año antes</numerusform>
            <numerusform>%n años antes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year after</source>
        <translation>1 año después</translation>
    </message>
    <message numerus="yes">
        <source>%n years after</source>
        <translation>
            <numerusform>%n año después</numerusform>
            <numerusform>%n años después</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Randomisation</name>
    <message>
        <source>The map changes when the network&apos;s weights are shuffled (rank correlation %1): it shows what this network has learned.</source>
        <translation>El mapa cambia al permutar los pesos de la red (correlación de rangos %1): muestra lo que esta red ha aprendido.</translation>
    </message>
    <message>
        <source>The map does not change when the network&apos;s weights are shuffled (rank correlation %1): it shows the film more than what the network has learned.</source>
        <translation>El mapa no cambia al permutar los pesos de la red (correlación de rangos %1): muestra la placa más que lo que la red ha aprendido.</translation>
    </message>
</context>
<context>
    <name>ReaderStudy</name>
    <message>
        <source>Film %1 is not there.</source>
        <translation>La placa %1 no está.</translation>
    </message>
    <message>
        <source>Film %1 is not the one that the protocol names: its file has changed.</source>
        <translation>La placa %1 no es la que nombra el protocolo: su archivo ha cambiado.</translation>
    </message>
    <message>
        <source>Film %1 cannot be read.</source>
        <translation>La placa %1 no se puede leer.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>This is not a diagnosis. It is for education and for review by qualified persons; the model was trained on films of children of 1 to 5 years from one hospital.</source>
        <translation>Esto no es un diagnóstico. Es para formación y para revisión por personal cualificado; el modelo se entrenó con placas de niños de 1 a 5 años de un solo hospital.</translation>
    </message>
</context>
<context>
    <name>Reads</name>
    <message>
        <source>The map follows the model closely here.</source>
        <translation>Aquí el mapa sigue de cerca al modelo.</translation>
    </message>
    <message>
        <source>The map is unstable. %1</source>
        <translation>El mapa es inestable. %1</translation>
    </message>
    <message>
        <source>The map should not be relied on. %1</source>
        <translation>No se debe confiar en el mapa. %1</translation>
    </message>
    <message>
        <source>Your read and the model&apos;s opinion agree: %1.</source>
        <translation>Su lectura y la opinión del modelo coinciden: %1.</translation>
    </message>
    <message>
        <source>Your read and the model&apos;s opinion differ: yours %1, the model&apos;s %2. Either may be right.</source>
        <translation>Su lectura y la opinión del modelo difieren: la suya, %1; la del modelo, %2. Cualquiera puede ser la correcta.</translation>
    </message>
    <message>
        <source>Your read: %1. The model is not sure: its interval spans the operating point.</source>
        <translation>Su lectura: %1. El modelo no está seguro: su intervalo abarca el punto de operación.</translation>
    </message>
    <message>
        <source>You are uncertain; the model&apos;s opinion is %1.</source>
        <translation>Su lectura es dudosa; la opinión del modelo es %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>First read</source>
        <translation>Primera lectura</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>Para comentar</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>Neumonía</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Dudosa</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Segundo lector</translation>
    </message>
    <message>
        <source>Concurrent</source>
        <translation>Simultánea</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Docencia</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>conjetura</translation>
    </message>
    <message>
        <source>rather unsure</source>
        <translation>seguridad baja</translation>
    </message>
    <message>
        <source>half sure</source>
        <translation>seguridad media</translation>
    </message>
    <message>
        <source>rather sure</source>
        <translation>seguridad alta</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>seguridad muy alta</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certeza</translation>
    </message>
    <message>
        <source>%1, %2 % (%3)</source>
        <translation>%1, %2 % (%3)</translation>
    </message>
    <message>
        <source>Opinion shown</source>
        <translation>Opinión mostrada</translation>
    </message>
    <message>
        <source>Second read</source>
        <translation>Segunda lectura</translation>
    </message>
    <message>
        <source>Amended read</source>
        <translation>Lectura enmendada</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Reference label shown</source>
        <translation>Etiqueta de referencia mostrada</translation>
    </message>
    <message>
        <source>map stable</source>
        <translation>mapa estable</translation>
    </message>
    <message>
        <source>map unstable</source>
        <translation>mapa inestable</translation>
    </message>
    <message>
        <source>map not to be trusted</source>
        <translation>mapa que no es de confianza</translation>
    </message>
    <message>
        <source>%1: probability of %2 %3 (%4 to %5), operating point %6</source>
        <translation>%1: probabilidad de %2 %3 (%4 a %5), punto de operación %6</translation>
    </message>
    <message>
        <source>%1: probability of %2 %3, operating point %4</source>
        <translation>%1: probabilidad de %2 %3, punto de operación %4</translation>
    </message>
    <message>
        <source>none: the film was refused</source>
        <translation>ninguna: la placa fue rechazada</translation>
    </message>
    <message>
        <source>none: the model failed</source>
        <translation>ninguna: el modelo falló</translation>
    </message>
    <message>
        <source>model %1 %2</source>
        <translation>modelo %1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>to be discussed</source>
        <translation>para comentar</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation>ya no es necesario</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No concluyente</translation>
    </message>
    <message>
        <source>Above the operating point</source>
        <translation>Por encima del punto de operación</translation>
    </message>
    <message>
        <source>Below the operating point</source>
        <translation>Por debajo del punto de operación</translation>
    </message>
    <message>
        <source>What drove the model most, by the numbers on the map: %1, in points for or against %2.</source>
        <translation>Lo que más influyó en el modelo, por los números del mapa: %1, en puntos a favor o en contra de %2.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>The audit trail is whole: %1 rows, none altered, missing or put in.</source>
        <translation>El registro de auditoría está íntegro: %1 filas, ninguna alterada, ausente ni añadida.</translation>
    </message>
    <message>
        <source>Row %1 of the audit trail was altered.</source>
        <translation>La fila %1 del registro de auditoría fue alterada.</translation>
    </message>
    <message>
        <source>Row %1 of the audit trail is missing.</source>
        <translation>Falta la fila %1 del registro de auditoría.</translation>
    </message>
    <message>
        <source>Row %1 was put into the audit trail afterwards.</source>
        <translation>La fila %1 se añadió después al registro de auditoría.</translation>
    </message>
    <message>
        <source>The end of the audit trail was cut off: the rows from %1 on are missing.</source>
        <translation>Se cortó el final del registro de auditoría: faltan las filas desde la %1.</translation>
    </message>
    <message>
        <source>The audit trail was computed anew: up to row %1 it is not the one that was written here.</source>
        <translation>El registro de auditoría fue recalculado: hasta la fila %1 no es el que se escribió aquí.</translation>
    </message>
    <message>
        <source>The file that says how far the audit trail went is missing, so nobody can tell whether its end was cut off.</source>
        <translation>Falta el archivo que dice hasta dónde llegó el registro de auditoría, así que nadie puede saber si se cortó su final.</translation>
    </message>
    <message>
        <source>The file that says how far the audit trail went was altered, or its key was.</source>
        <translation>El archivo que dice hasta dónde llegó el registro de auditoría fue alterado, o lo fue su clave.</translation>
    </message>
    <message>
        <source>What row %1 of the audit trail is about was altered.</source>
        <translation>Aquello de lo que trata la fila %1 del registro de auditoría fue alterado.</translation>
    </message>
    <message>
        <source>What row %1 of the audit trail is about is missing.</source>
        <translation>Falta aquello de lo que trata la fila %1 del registro de auditoría.</translation>
    </message>
    <message>
        <source>The record holds something that the audit trail knows nothing of.</source>
        <translation>El archivo de lecturas contiene algo de lo que el registro de auditoría no sabe nada.</translation>
    </message>
    <message>
        <source>Another program is using the record of reads. What you commit is kept on this computer and sent as soon as the record is free.</source>
        <translation>Otro programa está usando el archivo de lecturas. Lo que registre se guarda en este equipo y se envía en cuanto el archivo quede libre.</translation>
    </message>
    <message>
        <source>The disk with the record of reads is full. Make room; what could not be recorded is kept and sent later.</source>
        <translation>El disco con el archivo de lecturas está lleno. Libere espacio; lo que no se pudo registrar se conserva y se envía después.</translation>
    </message>
    <message>
        <source>The record of reads cannot be written to. Ask for permission for its folder; what you commit is kept on this computer until then.</source>
        <translation>No se puede escribir en el archivo de lecturas. Pida permiso para su carpeta; hasta entonces, lo que registre se guarda en este equipo.</translation>
    </message>
    <message>
        <source>The record of reads is damaged. It is left as it is; restore a backup.</source>
        <translation>El archivo de lecturas está dañado. Se deja como está; restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The record of reads cannot be reached. What you commit is kept on this computer and sent when it can be.</source>
        <translation>No se puede acceder al archivo de lecturas. Lo que registre se guarda en este equipo y se envía cuando sea posible.</translation>
    </message>
    <message>
        <source>The server with the record of reads does not let you in. Ask whoever looks after it; what you commit is kept on this computer until then.</source>
        <translation>El servidor con el archivo de lecturas no le deja entrar. Pregunte a quien lo administra; hasta entonces, lo que registre se guarda en este equipo.</translation>
    </message>
    <message>
        <source>The record of reads was written by a later version of Lucency. Install that version; what you commit is kept on this computer until then.</source>
        <translation>El archivo de lecturas fue escrito por una versión posterior de Lucency. Instale esa versión; hasta entonces, lo que registre se guarda en este equipo.</translation>
    </message>
    <message>
        <source>The record of reads could not be used. What you commit is kept on this computer and sent later.</source>
        <translation>No se pudo usar el archivo de lecturas. Lo que registre se guarda en este equipo y se envía después.</translation>
    </message>
</context>
<context>
    <name>RegionEdit</name>
    <message>
        <source>Choose another region.</source>
        <translation>Elija otra región.</translation>
    </message>
    <message>
        <source>Only regions that touch can be merged.</source>
        <translation>Solo se pueden fusionar regiones que se tocan.</translation>
    </message>
    <message>
        <source>The region stays whole: draw right across it, from edge to edge.</source>
        <translation>La región queda entera: trace la línea de lado a lado, de borde a borde.</translation>
    </message>
    <message>
        <source>The outline holds nothing of the film.</source>
        <translation>El contorno no contiene nada de la placa.</translation>
    </message>
    <message>
        <source>There would be more than %1 regions: merge some first.</source>
        <translation>Habría más de %1 regiones: fusione antes algunas.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>operating point %1</source>
        <translation>punto de operación %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signo</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>estable</translation>
    </message>
    <message>
        <source>not stable</source>
        <translation>no estable</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>muestras</translation>
    </message>
    <message>
        <source>relative change of the weights at each doubling</source>
        <translation>cambio relativo de los pesos en cada duplicación</translation>
    </message>
    <message>
        <source>Regions that moved the model most, for and against %1</source>
        <translation>Regiones que más influyeron en el modelo, a favor y en contra de %1</translation>
    </message>
    <message>
        <source>Each number marks a region of the film. The model was asked again and again with regions hidden (%1); a region&apos;s weight says how far showing it moves the probability of %2, in points (hundredths).</source>
        <translation>Cada número marca una región de la placa. Se consultó al modelo una y otra vez con regiones ocultas (%1); el peso de una región dice cuánto desplaza el mostrarla la probabilidad de %2, en puntos (centésimas).</translation>
    </message>
    <message>
        <source>The map shows what the model used. It says nothing about the patient, and a region that is marked is not thereby abnormal.</source>
        <translation>El mapa muestra lo que usó el modelo. No dice nada del paciente, y una región marcada no es por ello anormal.</translation>
    </message>
    <message>
        <source>The sign of a weight is stable where its 95 % interval does not hold zero; other regions are hatched.</source>
        <translation>El signo de un peso es estable si su intervalo del 95 % no contiene el cero; las demás regiones van rayadas.</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>A favor de %1</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>En contra de %1</translation>
    </message>
    <message>
        <source>How the map settled</source>
        <translation>Cómo se estabilizó el mapa</translation>
    </message>
    <message>
        <source>Sampling ended when the weights had settled.</source>
        <translation>El muestreo terminó cuando los pesos se estabilizaron.</translation>
    </message>
    <message>
        <source>Sampling ended at its limit before the weights had settled.</source>
        <translation>El muestreo terminó en su límite antes de que los pesos se estabilizaran.</translation>
    </message>
    <message>
        <source>R² %1</source>
        <translation>R² %1</translation>
    </message>
    <message>
        <source>R² %1, adjusted R² %2</source>
        <translation>R² %1, R² ajustado %2</translation>
    </message>
    <message>
        <source>detector plane</source>
        <translation>plano del detector</translation>
    </message>
    <message>
        <source>patient plane</source>
        <translation>plano del paciente</translation>
    </message>
    <message>
        <source>calibrated by the user</source>
        <translation>calibrado por el usuario</translation>
    </message>
    <message>
        <source>unknown plane</source>
        <translation>plano desconocido</translation>
    </message>
    <message>
        <source>The map is stable.</source>
        <translation>El mapa es estable.</translation>
    </message>
    <message>
        <source>The map is unstable.</source>
        <translation>El mapa es inestable.</translation>
    </message>
    <message>
        <source>Do not trust this map.</source>
        <translation>No confíe en este mapa.</translation>
    </message>
    <message>
        <source>No opinion: the film was refused.</source>
        <translation>Sin opinión: la placa fue rechazada.</translation>
    </message>
    <message>
        <source>The model was not made for a film of this kind, so no opinion is given. The reasons stand below.</source>
        <translation>El modelo no se hizo para una placa de este tipo, por lo que no se da ninguna opinión. Los motivos figuran abajo.</translation>
    </message>
    <message>
        <source>Probability of %1: %2</source>
        <translation>Probabilidad de %1: %2</translation>
    </message>
    <message>
        <source> (95 % interval %1 to %2)</source>
        <translation> (intervalo del 95 %: %1 a %2)</translation>
    </message>
    <message>
        <source>. Operating point %1</source>
        <translation>. Punto de operación %1</translation>
    </message>
    <message>
        <source>, chosen on %1 validation films</source>
        <translation>, elegido con %1 placas de validación</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Desestimado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazo</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Placa</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>No reason was found to doubt that the film is of the kind the model was made for.</source>
        <translation>No se halló motivo para dudar de que la placa sea del tipo para el que se hizo el modelo.</translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>editadas a mano</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>de un archivo</translation>
    </message>
    <message>
        <source>%1, at most %2, compactness %3</source>
        <translation>%1, %2 como máximo, compacidad %3</translation>
    </message>
    <message>
        <source>Chest film: second reading</source>
        <translation>Placa de tórax: segunda lectura</translation>
    </message>
    <message>
        <source>identity left out</source>
        <translation>identidad omitida</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>ID del paciente</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Fecha del estudio</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>Número de acceso</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otra</translation>
    </message>
    <message>
        <source>Film with the map of what moved the model, %1</source>
        <translation>Placa con el mapa de lo que influyó en el modelo, %1</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 píxeles</translation>
    </message>
    <message>
        <source>The film</source>
        <translation>La placa</translation>
    </message>
    <message>
        <source>The model and the map</source>
        <translation>El modelo y el mapa</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>El modelo</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>%1 × %2 mm, %3</source>
        <translation>%1 × %2 mm, %3</translation>
    </message>
    <message>
        <source>W %1 C %2</source>
        <translation>W %1 C %2</translation>
    </message>
    <message>
        <source>, inverted</source>
        <translation>, invertida</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 años</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1 × %2 px, %3 bits, %4</source>
        <translation>%1 × %2 px, %3 bits, %4</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Parte del cuerpo</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Proyección</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Pixel spacing</source>
        <translation>Espaciado de píxeles</translation>
    </message>
    <message>
        <source>Shown with</source>
        <translation>Mostrada con</translation>
    </message>
    <message>
        <source>Pixels&apos; SHA-256</source>
        <translation>SHA-256 de los píxeles</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>Model&apos;s SHA-256</source>
        <translation>SHA-256 del modelo</translation>
    </message>
    <message>
        <source>Raw logit</source>
        <translation>Logit sin procesar</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>%1 for %2, %3 regions</source>
        <translation>%1 para %2, %3 regiones</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>%1, %2 design</source>
        <translation>%1, diseño %2</translation>
    </message>
    <message>
        <source>Hidden regions</source>
        <translation>Regiones ocultas</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conocida</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>Lengths are not corrected for the magnification between patient and detector beyond what their plane says.</source>
        <translation>Las longitudes no están corregidas por la magnificación entre paciente y detector más allá de lo que dice su plano.</translation>
    </message>
    <message>
        <source>The film&apos;s spacing is not known: lengths are in pixels.</source>
        <translation>El espaciado de la placa no consta: las longitudes están en píxeles.</translation>
    </message>
    <message>
        <source>Flagged as a key image.</source>
        <translation>Marcada como imagen clave.</translation>
    </message>
    <message>
        <source>Measures and notes</source>
        <translation>Medidas y notas</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Read and opinion</source>
        <translation>Lectura y opinión</translation>
    </message>
    <message>
        <source>The reads</source>
        <translation>Las lecturas</translation>
    </message>
    <message>
        <source>Key image</source>
        <translation>Imagen clave</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>The model&apos;s opinion: %1.</source>
        <translation>La opinión del modelo: %1.</translation>
    </message>
    <message>
        <source>The model&apos;s opinion: %1. %2.</source>
        <translation>La opinión del modelo: %1. %2.</translation>
    </message>
    <message>
        <source> The interval spans the operating point, where the model calls this film %1.</source>
        <translation> El intervalo abarca el punto de operación, en el que el modelo llama a esta placa %1.</translation>
    </message>
    <message>
        <source>, by the local calibration %1 on %2 films</source>
        <translation>, según la calibración local %1 con %2 películas</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>%1 pixels</source>
        <translation>%1 píxeles</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>The map is too weak or too uncertain to tell how much of it lies outside the thorax.</source>
        <translation>El mapa es demasiado débil o incierto para decir qué parte queda fuera del tórax.</translation>
    </message>
    <message>
        <source>Where the thorax lies cannot be told surely enough on this film: how much of the map lies outside it is not judged.</source>
        <translation>En esta placa no se puede saber con seguridad suficiente dónde está el tórax: no se juzga qué parte del mapa queda fuera.</translation>
    </message>
    <message>
        <source>%1 % of the map&apos;s evidence lies outside the thorax, in %2 % of the film.</source>
        <translation>El %1 % de la evidencia del mapa queda fuera del tórax, en el %2 % de la placa.</translation>
    </message>
    <message>
        <source>Possible shortcut: %1 % of the map&apos;s evidence lies outside the thorax (%2 % in the film&apos;s border, %3 % on letters and markers), mainly in the regions %4. The opinion may rest on something other than lungs and heart.</source>
        <translation>Posible atajo: el %1 % de la evidencia del mapa queda fuera del tórax (%2 % en el borde de la placa, %3 % en letras y marcas), sobre todo en las regiones %4. La opinión puede basarse en algo distinto de los pulmones y el corazón.</translation>
    </message>
</context>
<context>
    <name>Stress</name>
    <message>
        <source>not defined</source>
        <translation>no definido</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>sensibilidad</translation>
    </message>
    <message>
        <source>specificity</source>
        <translation>especificidad</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>intensidad</translation>
    </message>
    <message>
        <source>The worst along each axis</source>
        <translation>Lo peor a lo largo de cada eje</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>to positive</source>
        <translation>a positivo</translation>
    </message>
    <message>
        <source>to negative</source>
        <translation>a negativo</translation>
    </message>
    <message>
        <source>unfamiliar</source>
        <translation>no familiares</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>To positive and to negative: films whose answer crosses the operating point under the change. Unfamiliar: films that the gate would refuse by their distance to the training films.</source>
        <translation>A positivo y a negativo: películas cuya respuesta cruza el punto de operación con el cambio. No familiares: películas que el filtro rechazaría por su distancia a las de entrenamiento.</translation>
    </message>
    <message>
        <source>What changes of films do to the model</source>
        <translation>Qué hacen los cambios de las películas con el modelo</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Placas</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegibles</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>Model&apos;s SHA-256</source>
        <translation>SHA-256 del modelo</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Punto de operación</translation>
    </message>
</context>
<context>
    <name>StudyList</name>
    <message>
        <source>1 film</source>
        <translation>1 placa</translation>
    </message>
    <message>
        <source>%1 films</source>
        <translation>%1 placas</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Carpeta %1</translation>
    </message>
    <message>
        <source>Patient %1</source>
        <translation>Paciente %1</translation>
    </message>
    <message>
        <source>Study %1</source>
        <translation>Estudio %1</translation>
    </message>
    <message>
        <source>Series %1</source>
        <translation>Serie %1</translation>
    </message>
    <message>
        <source>Film %1</source>
        <translation>Placa %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>N.º %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 fotogramas</translation>
    </message>
    <message>
        <source>No film.</source>
        <translation>Ninguna placa.</translation>
    </message>
    <message>
        <source>The DICOMDIR is damaged, so its folder was searched instead.</source>
        <translation>El DICOMDIR está dañado, así que se buscó en su carpeta.</translation>
    </message>
    <message>
        <source>1 DICOM object without a picture is left out.</source>
        <translation>Se omite 1 objeto DICOM sin imagen.</translation>
    </message>
    <message>
        <source>%1 DICOM objects without a picture are left out.</source>
        <translation>Se omiten %1 objetos DICOM sin imagen.</translation>
    </message>
    <message>
        <source>1 file could not be read.</source>
        <translation>No se pudo leer 1 archivo.</translation>
    </message>
    <message>
        <source>%1 files could not be read.</source>
        <translation>No se pudieron leer %1 archivos.</translation>
    </message>
    <message>
        <source>1 file that the DICOMDIR names is missing.</source>
        <translation>Falta 1 archivo que el DICOMDIR menciona.</translation>
    </message>
    <message>
        <source>%1 files that the DICOMDIR names are missing.</source>
        <translation>Faltan %1 archivos que el DICOMDIR menciona.</translation>
    </message>
    <message>
        <source>1 file that the DICOMDIR names lies outside of its folder and was not opened.</source>
        <translation>1 archivo que el DICOMDIR menciona está fuera de su carpeta y no se abrió.</translation>
    </message>
    <message>
        <source>%1 files that the DICOMDIR names lie outside of its folder and were not opened.</source>
        <translation>%1 archivos que el DICOMDIR menciona están fuera de su carpeta y no se abrieron.</translation>
    </message>
</context>
<context>
    <name>WindowPreset</name>
    <message>
        <source>Full range</source>
        <translation>Rango completo</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translation>Pulmones</translation>
    </message>
    <message>
        <source>Mediastinum and spine</source>
        <translation>Mediastino y columna</translation>
    </message>
    <message>
        <source>Bones and lines</source>
        <translation>Huesos y líneas</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Como se abrió</translation>
    </message>
    <message>
        <source>As opened: %1</source>
        <translation>Como se abrió: %1</translation>
    </message>
    <message>
        <source>Film&apos;s window %1</source>
        <translation>Ventana %1 de la placa</translation>
    </message>
    <message>
        <source>Film&apos;s table %1</source>
        <translation>Tabla %1 de la placa</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>%1 to %2 % of the values</source>
        <translation>%1 a %2 % de los valores</translation>
    </message>
</context>
<context>
    <name>lucency::AgreementWindow</name>
    <message>
        <source>Agreement</source>
        <translation>Concordancia</translation>
    </message>
    <message>
        <source>Progress of counting</source>
        <translation>Avance del recuento</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Rea&amp;ders</source>
        <translation>&amp;Lectores</translation>
    </message>
    <message>
        <source>Choose whose reads are counted</source>
        <translation>Elegir de quién se cuentan las lecturas</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lectores</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Referencia</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>The column of the list that says what is right</source>
        <translation>La columna de la lista que dice qué es lo correcto</translation>
    </message>
    <message>
        <source>Reads &amp;kept here</source>
        <translation>Lecturas &amp;guardadas aquí</translation>
    </message>
    <message>
        <source>Count the reads that are kept on this machine</source>
        <translation>Contar las lecturas guardadas en este equipo</translation>
    </message>
    <message>
        <source>Open a &amp;list…</source>
        <translation>&amp;Abrir una lista…</translation>
    </message>
    <message>
        <source>Count the reads of a list that the record exported</source>
        <translation>Contar las lecturas de una lista exportada por el registro</translation>
    </message>
    <message>
        <source>Save &amp;CSV…</source>
        <translation>Guardar &amp;CSV…</translation>
    </message>
    <message>
        <source>Save the figures as a table, a row a figure</source>
        <translation>Guardar las cifras como tabla, una fila por cifra</translation>
    </message>
    <message>
        <source>Save &amp;PDF…</source>
        <translation>Guardar &amp;PDF…</translation>
    </message>
    <message>
        <source>Save tables and charts as pages</source>
        <translation>Guardar tablas y gráficos en páginas</translation>
    </message>
    <message>
        <source>These reads could not be counted. %1</source>
        <translation>No se pudieron contar estas lecturas. %1</translation>
    </message>
    <message>
        <source>Reads kept on this machine</source>
        <translation>Lecturas guardadas en este equipo</translation>
    </message>
    <message>
        <source>Reads of a list</source>
        <translation>Lecturas de una lista</translation>
    </message>
    <message>
        <source>Agree&amp;ment</source>
        <translation>Conc&amp;ordancia</translation>
    </message>
    <message>
        <source>Right and &amp;wrong</source>
        <translation>&amp;Bien y mal</translation>
    </message>
    <message>
        <source>Changed &amp;minds</source>
        <translation>Ca&amp;mbios de parecer</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Tiempo</translation>
    </message>
    <message>
        <source>These reads say nothing of that: it takes two answers to the same films, a reference, or a time.</source>
        <translation>Estas lecturas no dicen nada de eso: hacen falta dos respuestas a las mismas placas, una referencia o un tiempo.</translation>
    </message>
    <message>
        <source>Reads left out because their films are not done, or have not been read by you in this mode: %1.</source>
        <translation>Lecturas excluidas porque sus placas no están terminadas, o porque usted no las ha leído en este modo: %1.</translation>
    </message>
    <message>
        <source>Open a list of reads</source>
        <translation>Abrir una lista de lecturas</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listas (*.csv)</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <source>Save CSV</source>
        <translation>Guardar CSV</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>concordancia</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>lucency::Commands</name>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation>&amp;Teclas y ratón</translation>
    </message>
    <message>
        <source>Show what every key and mouse button does</source>
        <translation>Mostrar qué hace cada tecla y cada botón del ratón</translation>
    </message>
    <message>
        <source>&amp;About Lucency</source>
        <translation>&amp;Acerca de Lucency</translation>
    </message>
    <message>
        <source>Show the program, the model, and their licences</source>
        <translation>Mostrar el programa, el modelo y sus licencias</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open one or more films</source>
        <translation>Abrir una o más placas</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Open the films of a folder and of all below it, or of a DICOMDIR</source>
        <translation>Abrir las placas de una carpeta y de sus subcarpetas, o de un DICOMDIR</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Abrir el &amp;ejemplo</translation>
    </message>
    <message>
        <source>Open the synthetic film that comes with Lucency</source>
        <translation>Abrir la placa sintética que acompaña a Lucency</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Borrar esta lista</translation>
    </message>
    <message>
        <source>Forget which films were opened</source>
        <translation>Olvidar qué placas se abrieron</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>E&amp;xportar PDF…</translation>
    </message>
    <message>
        <source>Write the reading as an annotated PDF</source>
        <translation>Guardar la lectura como PDF anotado</translation>
    </message>
    <message>
        <source>Patient&apos;s &amp;identity in the PDF</source>
        <translation>&amp;Identidad del paciente en el PDF</translation>
    </message>
    <message>
        <source>Write name, id, birth date and file name into exported PDFs</source>
        <translation>Incluir nombre, identificador, fecha de nacimiento y nombre de archivo en los PDF exportados</translation>
    </message>
    <message>
        <source>Save film with &amp;map…</source>
        <translation>Guardar placa con &amp;mapa…</translation>
    </message>
    <message>
        <source>Write the film with the map over it as PNG</source>
        <translation>Guardar como PNG la placa con el mapa encima</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close Lucency</source>
        <translation>Cerrar Lucency</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Ajustar</translation>
    </message>
    <message>
        <source>Show the whole film</source>
        <translation>Mostrar la placa entera</translation>
    </message>
    <message>
        <source>&amp;1:1</source>
        <translation>&amp;1:1</translation>
    </message>
    <message>
        <source>Show one pixel of the film on one of the screen</source>
        <translation>Mostrar cada píxel de la placa en uno de la pantalla</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Show the film larger</source>
        <translation>Mostrar la placa más grande</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>Show the film smaller</source>
        <translation>Mostrar la placa más pequeña</translation>
    </message>
    <message>
        <source>Film &amp;list</source>
        <translation>&amp;Lista de placas</translation>
    </message>
    <message>
        <source>Show the list of open films</source>
        <translation>Mostrar la lista de placas abiertas</translation>
    </message>
    <message>
        <source>F&amp;ilter the list</source>
        <translation>&amp;Filtrar la lista</translation>
    </message>
    <message>
        <source>Type what the films to list have in common</source>
        <translation>Escribir lo que tienen en común las placas buscadas</translation>
    </message>
    <message>
        <source>&amp;Patients&apos; identity</source>
        <translation>&amp;Identidad de pacientes</translation>
    </message>
    <message>
        <source>&amp;Reading panel</source>
        <translation>&amp;Panel de lectura</translation>
    </message>
    <message>
        <source>Show the opinion and what drove it</source>
        <translation>Mostrar la opinión y qué influyó en ella</translation>
    </message>
    <message>
        <source>Film &amp;alone</source>
        <translation>&amp;Solo la placa</translation>
    </message>
    <message>
        <source>Hide tool bar and panels</source>
        <translation>Ocultar la barra de herramientas y los paneles</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Usar toda la pantalla</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Dark window, for a dark room</source>
        <translation>Ventana oscura, para una sala oscura</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Light window</source>
        <translation>Ventana clara</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation>Según el &amp;escritorio</translation>
    </message>
    <message>
        <source>Dark or light as the desktop is</source>
        <translation>Oscuro o claro, como el escritorio</translation>
    </message>
    <message>
        <source>Fil&amp;m</source>
        <translation>&amp;Placa</translation>
    </message>
    <message>
        <source>&amp;Previous film</source>
        <translation>Placa &amp;anterior</translation>
    </message>
    <message>
        <source>Go to the film before</source>
        <translation>Ir a la placa anterior</translation>
    </message>
    <message>
        <source>&amp;Next film</source>
        <translation>Placa &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the next film</source>
        <translation>Ir a la placa siguiente</translation>
    </message>
    <message>
        <source>Previous fram&amp;e</source>
        <translation>Foto&amp;grama anterior</translation>
    </message>
    <message>
        <source>Go to the frame before, in the same file</source>
        <translation>Ir al fotograma anterior del mismo archivo</translation>
    </message>
    <message>
        <source>Ne&amp;xt frame</source>
        <translation>F&amp;otograma siguiente</translation>
    </message>
    <message>
        <source>Go to the next frame, in the same file</source>
        <translation>Ir al fotograma siguiente del mismo archivo</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Ventana</translation>
    </message>
    <message>
        <source>The left button changes brightness and contrast</source>
        <translation>El botón izquierdo cambia el brillo y el contraste</translation>
    </message>
    <message>
        <source>P&amp;an</source>
        <translation>&amp;Desplazar</translation>
    </message>
    <message>
        <source>The left button moves the film</source>
        <translation>El botón izquierdo desplaza la placa</translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation>Girar a la i&amp;zquierda</translation>
    </message>
    <message>
        <source>Show the film a quarter turned to the left</source>
        <translation>Mostrar la placa girada un cuarto de vuelta a la izquierda</translation>
    </message>
    <message>
        <source>Turn ri&amp;ght</source>
        <translation>Girar a la de&amp;recha</translation>
    </message>
    <message>
        <source>Show the film a quarter turned to the right</source>
        <translation>Mostrar la placa girada un cuarto de vuelta a la derecha</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>&amp;Espejo</translation>
    </message>
    <message>
        <source>Show the film with left and right exchanged</source>
        <translation>Mostrar la placa con izquierda y derecha intercambiadas</translation>
    </message>
    <message>
        <source>As in t&amp;he file</source>
        <translation>Como en el arc&amp;hivo</translation>
    </message>
    <message>
        <source>Show the film neither turned nor mirrored</source>
        <translation>Mostrar la placa sin giro ni espejo</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Invertir</translation>
    </message>
    <message>
        <source>Show black as white</source>
        <translation>Mostrar el negro como blanco</translation>
    </message>
    <message>
        <source>&amp;Reset window</source>
        <translation>Restablecer ven&amp;tana</translation>
    </message>
    <message>
        <source>Show the film as it opened</source>
        <translation>Mostrar la placa como se abrió</translation>
    </message>
    <message>
        <source>Exchange black and white where the file says them the wrong way round, and have the model read the film again</source>
        <translation>Intercambiar blanco y negro cuando el archivo los declara al revés, y hacer que el modelo lea de nuevo la placa</translation>
    </message>
    <message>
        <source>&amp;Film&apos;s drawings</source>
        <translation>Di&amp;bujos de la placa</translation>
    </message>
    <message>
        <source>Show what the file draws over the film, here alone and in no export</source>
        <translation>Mostrar lo que el archivo dibuja sobre la placa, solo aquí y en ninguna exportación</translation>
    </message>
    <message>
        <source>Show the film as the presentation state beside it wishes, or as it is in its file</source>
        <translation>Mostrar la placa como indica el estado de presentación que la acompaña, o como está en su archivo</translation>
    </message>
    <message>
        <source>Attri&amp;butes</source>
        <translation>Atrib&amp;utos</translation>
    </message>
    <message>
        <source>Show and search everything the film&apos;s file says</source>
        <translation>Mostrar todo lo que dice el archivo de la placa y buscar en ello</translation>
    </message>
    <message>
        <source>Show it as the file says</source>
        <translation>Mostrar según el archivo</translation>
    </message>
    <message>
        <source>Show it as its negati&amp;ve</source>
        <translation>Mostrar en &amp;negativo</translation>
    </message>
    <message>
        <source>&amp;Take the presentation state off</source>
        <translation>&amp;Quitar estado de presentación</translation>
    </message>
    <message>
        <source>Apply the presentation s&amp;tate</source>
        <translation>Ap&amp;licar estado de presentación</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lectura</translation>
    </message>
    <message>
        <source>Read any&amp;way</source>
        <translation>Leer de todos &amp;modos</translation>
    </message>
    <message>
        <source>Ask the model although it was not made for this film</source>
        <translation>Consultar al modelo aunque no se hizo para esta placa</translation>
    </message>
    <message>
        <source>Stop what is being computed</source>
        <translation>Detener el cálculo en curso</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>E&amp;xplicación</translation>
    </message>
    <message>
        <source>Show the &amp;map</source>
        <translation>Mostrar el &amp;mapa</translation>
    </message>
    <message>
        <source>Show what drove the opinion over the film</source>
        <translation>Mostrar sobre la placa qué influyó en la opinión</translation>
    </message>
    <message>
        <source>Outline the &amp;thorax</source>
        <translation>Contorno del &amp;tórax</translation>
    </message>
    <message>
        <source>Show where the thorax is thought to lie (dashed), and the film&apos;s border and letters (dotted); dots lie on what raised an alarm</source>
        <translation>Mostrar dónde se supone que está el tórax (línea discontinua) y el borde y las letras de la placa (línea punteada); hay puntos sobre lo que provocó una alarma</translation>
    </message>
    <message>
        <source>&amp;Stronger map</source>
        <translation>Mapa más &amp;intenso</translation>
    </message>
    <message>
        <source>Let the map cover more of the film</source>
        <translation>Que el mapa cubra más la placa</translation>
    </message>
    <message>
        <source>&amp;Weaker map</source>
        <translation>Mapa más te&amp;nue</translation>
    </message>
    <message>
        <source>Let more of the film show through</source>
        <translation>Que se vea más la placa a través del mapa</translation>
    </message>
    <message>
        <source>&amp;Lock the scale</source>
        <translation>&amp;Fijar la escala</translation>
    </message>
    <message>
        <source>Keep what full colour stands for, so that maps can be compared</source>
        <translation>Mantener lo que representa el color pleno, para poder comparar mapas</translation>
    </message>
    <message>
        <source>&amp;Explain again</source>
        <translation>&amp;Explicar de nuevo</translation>
    </message>
    <message>
        <source>Draw other samples, with the next seed</source>
        <translation>Extraer otras muestras, con la semilla siguiente</translation>
    </message>
    <message>
        <source>W&amp;hat if</source>
        <translation>¿&amp;Y si?</translation>
    </message>
    <message>
        <source>Hide regions of the film and see what the model says then</source>
        <translation>Ocultar regiones de la placa y ver qué dice entonces el modelo</translation>
    </message>
    <message>
        <source>&amp;Regions…</source>
        <translation>&amp;Regiones…</translation>
    </message>
    <message>
        <source>Cut the film into other regions, change them by hand, and have the opinion explained by them</source>
        <translation>Segmentar la placa en otras regiones, cambiarlas a mano y explicar con ellas la opinión</translation>
    </message>
    <message>
        <source>Sh&amp;ow all</source>
        <translation>Mostrar t&amp;odas</translation>
    </message>
    <message>
        <source>Show every region again</source>
        <translation>Volver a mostrar todas las regiones</translation>
    </message>
    <message>
        <source>Hide all &amp;but chosen</source>
        <translation>Ocu&amp;ltar las demás</translation>
    </message>
    <message>
        <source>Show the regions that are hidden and hide all others</source>
        <translation>Mostrar las regiones ocultas y ocultar todas las demás</translation>
    </message>
    <message>
        <source>S&amp;amples one by one</source>
        <translation>M&amp;uestras una a una</translation>
    </message>
    <message>
        <source>Step through the films with regions hidden that the map was made from</source>
        <translation>Recorrer las placas con regiones ocultas de las que se obtuvo el mapa</translation>
    </message>
    <message>
        <source>&amp;Previous sample</source>
        <translation>Muestra &amp;anterior</translation>
    </message>
    <message>
        <source>Go to the sample before</source>
        <translation>Ir a la muestra anterior</translation>
    </message>
    <message>
        <source>&amp;Next sample</source>
        <translation>Muestra &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the next sample</source>
        <translation>Ir a la muestra siguiente</translation>
    </message>
    <message>
        <source>&amp;Compare methods…</source>
        <translation>&amp;Comparar métodos…</translation>
    </message>
    <message>
        <source>Show the maps of every method, or with every filling, side by side</source>
        <translation>Mostrar juntos los mapas de todos los métodos, o con todos los rellenos</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Re&amp;hacer</translation>
    </message>
    <message>
        <source>Make again what was taken back</source>
        <translation>Repetir lo que se deshizo</translation>
    </message>
    <message>
        <source>%1 moves the film or changes its brightness.</source>
        <translation>%1 desplaza la placa o cambia su brillo.</translation>
    </message>
    <message>
        <source>%1 shows the film bare.</source>
        <translation>%1 muestra la placa sin nada encima.</translation>
    </message>
    <message>
        <source>%1 chooses what has the focus.</source>
        <translation>%1 activa lo que tiene el foco.</translation>
    </message>
    <message>
        <source>%1 goes from control to control.</source>
        <translation>%1 pasa de control en control.</translation>
    </message>
    <message>
        <source>%1 chooses a window preset.</source>
        <translation>%1 elige una ventana predefinida.</translation>
    </message>
    <message>
        <source>%1 is the key of &apos;%2&apos;.</source>
        <translation>%1 es la tecla de «%2».</translation>
    </message>
    <message>
        <source>Export PDFs of &amp;all films…</source>
        <translation>Exportar PDF de &amp;todas las placas…</translation>
    </message>
    <message>
        <source>Write the readings of all films of the list into a folder</source>
        <translation>Guardar en una carpeta las lecturas de todas las placas de la lista</translation>
    </message>
    <message>
        <source>Clear patient &amp;data…</source>
        <translation>Borrar &amp;datos de pacientes…</translation>
    </message>
    <message>
        <source>Forget which films were opened, and what was said and drawn of them</source>
        <translation>Olvidar qué placas se abrieron, y lo que se dijo y dibujó de ellas</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Aj&amp;ustes…</translation>
    </message>
    <message>
        <source>Choose how Lucency looks and behaves</source>
        <translation>Elegir el aspecto y el comportamiento de Lucency</translation>
    </message>
    <message>
        <source>Read the list a&amp;head</source>
        <translation>Ir le&amp;yendo la lista</translation>
    </message>
    <message>
        <source>Have the model read all films of the list while you look at one of them</source>
        <translation>Hacer que el modelo lea todas las placas de la lista mientras se examina una de ellas</translation>
    </message>
    <message>
        <source>Show names, ids, dates and file names, or mask them everywhere in the window</source>
        <translation>Mostrar nombres, identificadores, fechas y nombres de archivo, u ocultarlos en toda la ventana</translation>
    </message>
    <message>
        <source>Take back the last change of drawings or regions</source>
        <translation>Deshacer el último cambio de los dibujos o las regiones</translation>
    </message>
    <message>
        <source>M&amp;easure</source>
        <translation>&amp;Medir</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Longitud</translation>
    </message>
    <message>
        <source>Measure the length of a line</source>
        <translation>Medir la longitud de una línea</translation>
    </message>
    <message>
        <source>&amp;Angle</source>
        <translation>Án&amp;gulo</translation>
    </message>
    <message>
        <source>Measure the angle between two arms</source>
        <translation>Medir el ángulo entre dos brazos</translation>
    </message>
    <message>
        <source>&amp;Cobb angle</source>
        <translation>Ángulo de &amp;Cobb</translation>
    </message>
    <message>
        <source>Measure the angle between two lines</source>
        <translation>Medir el ángulo entre dos líneas</translation>
    </message>
    <message>
        <source>&amp;Polyline</source>
        <translation>&amp;Polilínea</translation>
    </message>
    <message>
        <source>Measure along a line of several points, and the area where closed</source>
        <translation>Medir a lo largo de una línea de varios puntos, y el área si es cerrada</translation>
    </message>
    <message>
        <source>&amp;Rectangle</source>
        <translation>&amp;Rectángulo</translation>
    </message>
    <message>
        <source>Measure area and pixel values in a rectangle</source>
        <translation>Medir el área y los valores de píxel en un rectángulo</translation>
    </message>
    <message>
        <source>&amp;Ellipse</source>
        <translation>&amp;Elipse</translation>
    </message>
    <message>
        <source>Measure area and pixel values in an ellipse</source>
        <translation>Medir el área y los valores de píxel en una elipse</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>C&amp;ontorno</translation>
    </message>
    <message>
        <source>Measure area and pixel values in an outline drawn by hand</source>
        <translation>Medir el área y los valores de píxel en un contorno trazado a mano</translation>
    </message>
    <message>
        <source>Cardiot&amp;horacic ratio</source>
        <translation>Índice cardio&amp;torácico</translation>
    </message>
    <message>
        <source>Measure the heart&apos;s width against the thorax, step by step</source>
        <translation>Medir el ancho del corazón frente al del tórax, paso a paso</translation>
    </message>
    <message>
        <source>Arro&amp;w</source>
        <translation>&amp;Flecha</translation>
    </message>
    <message>
        <source>Point at something with an arrow</source>
        <translation>Señalar algo con una flecha</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Write words on the film</source>
        <translation>Escribir texto sobre la placa</translation>
    </message>
    <message>
        <source>Cali&amp;brate</source>
        <translation>Cali&amp;brar</translation>
    </message>
    <message>
        <source>Draw along something of known length, so that lengths are in millimetres</source>
        <translation>Trazar una línea sobre algo de longitud conocida, para tener las longitudes en milímetros</translation>
    </message>
    <message>
        <source>Na&amp;me…</source>
        <translation>No&amp;mbrar…</translation>
    </message>
    <message>
        <source>Give the selected drawing a text</source>
        <translation>Dar un texto al dibujo seleccionado</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>El&amp;iminar</translation>
    </message>
    <message>
        <source>Delete the selected drawing</source>
        <translation>Eliminar el dibujo seleccionado</translation>
    </message>
    <message>
        <source>&amp;Key image</source>
        <translation>Imagen cla&amp;ve</translation>
    </message>
    <message>
        <source>Flag this film as a key image</source>
        <translation>Marcar esta placa como imagen clave</translation>
    </message>
    <message>
        <source>&amp;Show measures</source>
        <translation>Mo&amp;strar medidas</translation>
    </message>
    <message>
        <source>Show what you have drawn on the film</source>
        <translation>Mostrar lo que ha dibujado sobre la placa</translation>
    </message>
    <message>
        <source>In the PDF&apos;s &amp;film too</source>
        <translation>T&amp;ambién en la placa del PDF</translation>
    </message>
    <message>
        <source>Draw the measures on the PDF&apos;s bare film too, beside their own page</source>
        <translation>Dibujar las medidas también en la placa limpia del PDF, además de en su propia página</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>Read the film as normal</source>
        <translation>Leer la placa como normal</translation>
    </message>
    <message>
        <source>&amp;Pneumonia</source>
        <translation>Ne&amp;umonía</translation>
    </message>
    <message>
        <source>Read the film as pneumonia</source>
        <translation>Leer la placa como neumonía</translation>
    </message>
    <message>
        <source>&amp;Uncertain</source>
        <translation>&amp;Dudosa</translation>
    </message>
    <message>
        <source>Read the film, and take no side</source>
        <translation>Leer la placa sin decantarse</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Write a note on your read</source>
        <translation>Escribir una nota sobre su lectura</translation>
    </message>
    <message>
        <source>Commit your read: it is kept, and never changed</source>
        <translation>Registrar su lectura: se conserva y no se cambia nunca</translation>
    </message>
    <message>
        <source>&amp;Keep my read</source>
        <translation>Man&amp;tener mi lectura</translation>
    </message>
    <message>
        <source>Keep your read in the light of the model&apos;s opinion</source>
        <translation>Mantener su lectura a la vista de la opinión del modelo</translation>
    </message>
    <message>
        <source>&amp;Discuss later</source>
        <translation>Comentar &amp;luego</translation>
    </message>
    <message>
        <source>Flag the film to be discussed</source>
        <translation>Marcar la placa para comentarla</translation>
    </message>
    <message>
        <source>Show the reference &amp;label</source>
        <translation>Mostrar etiqueta de re&amp;ferencia</translation>
    </message>
    <message>
        <source>Show what the list of films says of this one, once you have read it</source>
        <translation>Mostrar lo que la lista de placas dice de esta, una vez que la haya leído</translation>
    </message>
    <message>
        <source>Next unread &amp;film</source>
        <translation>&amp;Siguiente placa sin leer</translation>
    </message>
    <message>
        <source>Go to the next film without a read of yours</source>
        <translation>Ir a la siguiente placa sin lectura suya</translation>
    </message>
    <message>
        <source>&amp;Second reader</source>
        <translation>Segundo lecto&amp;r</translation>
    </message>
    <message>
        <source>The model&apos;s opinion is sealed until you have committed your own read</source>
        <translation>La opinión del modelo queda sellada hasta que registre su propia lectura</translation>
    </message>
    <message>
        <source>&amp;Concurrent</source>
        <translation>S&amp;imultánea</translation>
    </message>
    <message>
        <source>The model&apos;s opinion is open from the start</source>
        <translation>La opinión del modelo está abierta desde el principio</translation>
    </message>
    <message>
        <source>&amp;Teaching</source>
        <translation>Do&amp;cencia</translation>
    </message>
    <message>
        <source>The opinion is open, and nothing says whose film it is</source>
        <translation>La opinión está abierta y nada dice de quién es la placa</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>Co&amp;mmit read</source>
        <translation>Re&amp;gistrar lectura</translation>
    </message>
    <message>
        <source>C&amp;hange my read</source>
        <translation>Cam&amp;biar mi lectura</translation>
    </message>
    <message>
        <source>A&amp;mend my read</source>
        <translation>&amp;Enmendar mi lectura</translation>
    </message>
    <message>
        <source>Film &amp;beside</source>
        <translation>Placa al la&amp;do</translation>
    </message>
    <message>
        <source>Show another film of the patient beside this one, or close it</source>
        <translation>Mostrar otra placa del paciente junto a esta, o cerrarla</translation>
    </message>
    <message>
        <source>&amp;Choose the film beside…</source>
        <translation>&amp;Elegir placa al lado…</translation>
    </message>
    <message>
        <source>Choose which film to show beside this one, from the list or a file</source>
        <translation>Elegir qué placa mostrar junto a esta, de la lista o de un archivo</translation>
    </message>
    <message>
        <source>Pre&amp;vious beside</source>
        <translation>&amp;Anterior al lado</translation>
    </message>
    <message>
        <source>Show the film before in the other place</source>
        <translation>Mostrar la placa anterior en el otro lugar</translation>
    </message>
    <message>
        <source>Ne&amp;xt beside</source>
        <translation>&amp;Siguiente al lado</translation>
    </message>
    <message>
        <source>Show the next film in the other place</source>
        <translation>Mostrar la placa siguiente en el otro lugar</translation>
    </message>
    <message>
        <source>S&amp;wap sides</source>
        <translation>&amp;Intercambiar lados</translation>
    </message>
    <message>
        <source>Exchange the places of the two films</source>
        <translation>Intercambiar los lugares de las dos placas</translation>
    </message>
    <message>
        <source>Link &amp;zoom</source>
        <translation>Vincular &amp;zoom</translation>
    </message>
    <message>
        <source>Zoom both films together</source>
        <translation>Ampliar o reducir las dos placas a la vez</translation>
    </message>
    <message>
        <source>Link &amp;pan</source>
        <translation>Vincular &amp;desplazamiento</translation>
    </message>
    <message>
        <source>Move both films together</source>
        <translation>Desplazar las dos placas a la vez</translation>
    </message>
    <message>
        <source>Lin&amp;k window</source>
        <translation>Vincular &amp;ventana</translation>
    </message>
    <message>
        <source>Change brightness and contrast of both films</source>
        <translation>Cambiar el brillo y el contraste de las dos placas</translation>
    </message>
    <message>
        <source>Ma&amp;gnifier</source>
        <translation>L&amp;upa</translation>
    </message>
    <message>
        <source>A lens at the pointer: held for as long as the key is, or on until the next press; the wheel and Ctrl with plus and minus change it, arrows move it</source>
        <translation>Una lupa en el puntero: mientras se mantenga la tecla, o hasta volver a pulsarla; la rueda y Ctrl con más y menos la cambian, las flechas la mueven</translation>
    </message>
    <message>
        <source>Str&amp;onger magnifier</source>
        <translation>Lupa &amp;más potente</translation>
    </message>
    <message>
        <source>Show the film larger in the lens</source>
        <translation>Mostrar la placa más grande en la lupa</translation>
    </message>
    <message>
        <source>Wea&amp;ker magnifier</source>
        <translation>Lupa m&amp;enos potente</translation>
    </message>
    <message>
        <source>Show the film smaller in the lens</source>
        <translation>Mostrar la placa más pequeña en la lupa</translation>
    </message>
    <message>
        <source>S&amp;quare magnifier</source>
        <translation>Lupa &amp;cuadrada</translation>
    </message>
    <message>
        <source>A square lens in place of a round one</source>
        <translation>Una lupa cuadrada en lugar de una redonda</translation>
    </message>
    <message>
        <source>1:1 in &amp;millimetres</source>
        <translation>1:1 e&amp;n milímetros</translation>
    </message>
    <message>
        <source>Show a millimetre of the film on a millimetre of the screen</source>
        <translation>Mostrar cada milímetro de la placa en un milímetro de la pantalla</translation>
    </message>
    <message>
        <source>Calibrate this &amp;screen…</source>
        <translation>Cali&amp;brar esta pantalla…</translation>
    </message>
    <message>
        <source>Say with a ruler how large this screen is</source>
        <translation>Indicar con una regla el tamaño de esta pantalla</translation>
    </message>
    <message>
        <source>&amp;Display check…</source>
        <translation>&amp;Verificar pantalla…</translation>
    </message>
    <message>
        <source>Show a test pattern, and what should be seen of it</source>
        <translation>Mostrar una imagen de prueba y qué debe verse en ella</translation>
    </message>
    <message>
        <source>Corner te&amp;xt…</source>
        <translation>Te&amp;xto de esquinas…</translation>
    </message>
    <message>
        <source>Choose what stands in the corners of the film</source>
        <translation>Elegir qué figura en las esquinas de la placa</translation>
    </message>
    <message>
        <source>&amp;Sharpen</source>
        <translation>Ma&amp;yor nitidez</translation>
    </message>
    <message>
        <source>Let edges stand out, for display only</source>
        <translation>Resaltar los bordes, solo para la visualización</translation>
    </message>
    <message>
        <source>Local &amp;contrast</source>
        <translation>A&amp;justar contraste local</translation>
    </message>
    <message>
        <source>Show lungs and mediastinum at once, for display only</source>
        <translation>Mostrar a la vez pulmones y mediastino, solo para la visualización</translation>
    </message>
    <message>
        <source>A&amp;utomatic window</source>
        <translation>Ventana auto&amp;mática</translation>
    </message>
    <message>
        <source>Fit brightness and contrast to the anatomy on the film</source>
        <translation>Adaptar brillo y contraste a la anatomía de la placa</translation>
    </message>
    <message>
        <source>Window b&amp;y numbers…</source>
        <translation>Ventana en ci&amp;fras…</translation>
    </message>
    <message>
        <source>Type centre and width; save a window under a name, or delete one</source>
        <translation>Escribir centro y ancho; guardar una ventana con un nombre, o eliminarla</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>Black window with bright text and outlined controls</source>
        <translation>Ventana negra con texto luminoso y controles contorneados</translation>
    </message>
    <message>
        <source>A&amp;greement…</source>
        <translation>Com&amp;parar lecturas…</translation>
    </message>
    <message>
        <source>How reads agree with each other, with the model and with a reference, and what the model changed</source>
        <translation>Cómo concuerdan las lecturas entre sí, con el modelo y con una referencia, y qué cambió el modelo</translation>
    </message>
    <message>
        <source>Reco&amp;rd…</source>
        <translation>&amp;Ver registro…</translation>
    </message>
    <message>
        <source>See how the record of reads stands, back it up, export it</source>
        <translation>Ver el estado del registro de lecturas, copiarlo y exportarlo</translation>
    </message>
    <message>
        <source>R&amp;eader study…</source>
        <translation>Estudio de lectores…</translation>
    </message>
    <message>
        <source>Take part in a study of readers, or go on with it: opens its protocol</source>
        <translation>Participar en un estudio de lectores o seguir con él: abre su protocolo</translation>
    </message>
    <message>
        <source>New reader stud&amp;y…</source>
        <translation>Nuevo estudio de lectores…</translation>
    </message>
    <message>
        <source>Make the protocol of a study of readers from the films listed</source>
        <translation>Hacer el protocolo de un estudio de lectores con las placas de la lista</translation>
    </message>
    <message>
        <source>E&amp;xport reader study…</source>
        <translation>E&amp;xportar el estudio de lectores…</translation>
    </message>
    <message>
        <source>Write what all readers of the study have read, once you have read it</source>
        <translation>Escribir lo que han leído todos los lectores del estudio, una vez que usted lo ha leído</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>En&amp;señar</translation>
    </message>
    <message>
        <source>About the &amp;model…</source>
        <translation>Acerca del &amp;modelo…</translation>
    </message>
    <message>
        <source>What the model is for and not for, what it learned from, how well it does</source>
        <translation>Para qué es y no es el modelo, de qué aprendió, qué tan bien lo hace</translation>
    </message>
    <message>
        <source>&amp;Evaluate the model…</source>
        <translation>&amp;Evaluar el modelo…</translation>
    </message>
    <message>
        <source>See how the model does on films with known labels, and where it fails</source>
        <translation>Ver cómo lo hace el modelo con películas de etiqueta conocida y dónde falla</translation>
    </message>
    <message>
        <source>&amp;Compare models…</source>
        <translation>&amp;Comparar modelos…</translation>
    </message>
    <message>
        <source>See several models on the same films</source>
        <translation>Ver varios modelos sobre las mismas películas</translation>
    </message>
    <message>
        <source>&amp;Stress the model…</source>
        <translation>E&amp;strés del modelo…</translation>
    </message>
    <message>
        <source>See what becomes of the answers as films are changed</source>
        <translation>Ver qué pasa con las respuestas cuando las películas cambian</translation>
    </message>
    <message>
        <source>E&amp;xplore a data set…</source>
        <translation>E&amp;xplorar un conjunto de datos…</translation>
    </message>
    <message>
        <source>See what a folder or a list of labelled films holds</source>
        <translation>Ver qué contiene una carpeta o una lista de películas etiquetadas</translation>
    </message>
    <message>
        <source>&amp;Train a model…</source>
        <translation>En&amp;trenar un modelo…</translation>
    </message>
    <message>
        <source>Train a model of your own by a recipe</source>
        <translation>Entrenar un modelo propio según una receta</translation>
    </message>
</context>
<context>
    <name>lucency::CompareTile</name>
    <message>
        <source>✓ Follows the model</source>
        <translation>✓ Sigue al modelo</translation>
    </message>
    <message>
        <source>△ Unstable</source>
        <translation>△ Inestable</translation>
    </message>
    <message>
        <source>✕ Do not trust this map</source>
        <translation>✕ No confíe en este mapa</translation>
    </message>
    <message>
        <source>Click to see it over the film.</source>
        <translation>Clic para verlo sobre la placa.</translation>
    </message>
    <message>
        <source>R² %1, %2 samples</source>
        <translation>R² %1, %2 muestras</translation>
    </message>
    <message>
        <source>Still sharpening…</source>
        <translation>Aún se está afinando…</translation>
    </message>
    <message>
        <source>Deletion %1, insertion %2, chance %3</source>
        <translation>Eliminación %1, inserción %2, azar %3</translation>
    </message>
    <message>
        <source>Infidelity %1, %2</source>
        <translation>Infidelidad %1, %2</translation>
    </message>
    <message>
        <source>cannot be scrambled</source>
        <translation>no se puede permutar</translation>
    </message>
    <message>
        <source>changes with the network</source>
        <translation>cambia con la red</translation>
    </message>
    <message>
        <source>same for a scrambled network</source>
        <translation>igual con la red permutada</translation>
    </message>
</context>
<context>
    <name>lucency::CompareWindow</name>
    <message>
        <source>Hidden as its mean gray</source>
        <translation>Ocultas con su gris medio</translation>
    </message>
    <message>
        <source>Hidden as black</source>
        <translation>Ocultas en negro</translation>
    </message>
    <message>
        <source>Hidden as the film, blurred</source>
        <translation>Ocultas con la placa borrosa</translation>
    </message>
    <message>
        <source>Hidden as painted in from around</source>
        <translation>Ocultas con relleno del entorno</translation>
    </message>
    <message>
        <source>Compare explanations</source>
        <translation>Comparar explicaciones</translation>
    </message>
    <message>
        <source>&amp;Methods</source>
        <translation>&amp;Métodos</translation>
    </message>
    <message>
        <source>&amp;Fillings</source>
        <translation>&amp;Rellenos</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Qué se compara</translation>
    </message>
    <message>
        <source>&amp;Lock the scale</source>
        <translation>&amp;Fijar la escala</translation>
    </message>
    <message>
        <source>Keep what full colour stands for, whatever maps come</source>
        <translation>Mantener lo que representa el color pleno, sean cuales sean los mapas</translation>
    </message>
    <message>
        <source>Measure &amp;faith</source>
        <translation>Medir la fi&amp;delidad</translation>
    </message>
    <message>
        <source>Hide what each map calls important, shuffle the network&apos;s weights, and see what changes</source>
        <translation>Ocultar lo que cada mapa da por importante, permutar los pesos de la red y ver qué cambia</translation>
    </message>
    <message>
        <source>Compare &amp;again</source>
        <translation>Comparar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Explain the film anew with each of them</source>
        <translation>Volver a explicar la placa con cada uno</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Stop what is being computed (Esc)</source>
        <translation>Detener el cálculo en curso (Esc)</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progreso de la comparación</translation>
    </message>
    <message>
        <source>Stopped. What was there by then is shown.</source>
        <translation>Detenido. Se muestra lo obtenido hasta entonces.</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>En espera…</translation>
    </message>
    <message>
        <source>Open a film and wait for its map: its explanations are compared here then.</source>
        <translation>Abra una placa y espere a su mapa: entonces se comparan aquí sus explicaciones.</translation>
    </message>
    <message>
        <source>Each map appears as soon as it is there.</source>
        <translation>Cada mapa aparece en cuanto está listo.</translation>
    </message>
    <message>
        <source>Measuring whether each map keeps its word about the network…</source>
        <translation>Midiendo si cada mapa cumple lo que dice de la red…</translation>
    </message>
    <message>
        <source>Not computed</source>
        <translation>No calculado</translation>
    </message>
    <message>
        <source>Disagreement %1. %2</source>
        <translation>Discrepancia %1. %2</translation>
    </message>
    <message>
        <source>All on one scale: the same colour is the same weight. Click a map to see it over the film.</source>
        <translation>Todos en una misma escala: el mismo color es el mismo peso. Haga clic en un mapa para verlo sobre la placa.</translation>
    </message>
</context>
<context>
    <name>lucency::ConvergenceChart</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>How the map settles</source>
        <translation>Cómo se estabiliza el mapa</translation>
    </message>
    <message>
        <source>%1 samples: %2</source>
        <translation>%1 muestras: %2</translation>
    </message>
    <message>
        <source>Change of the map at each doubling</source>
        <translation>Cambio del mapa en cada duplicación</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>muestras</translation>
    </message>
</context>
<context>
    <name>lucency::CornerChooser</name>
    <message>
        <source>Corner text</source>
        <translation>Texto de las esquinas</translation>
    </message>
    <message>
        <source>What stands in the corners of the film. What names or traces a patient is masked until patients&apos; identity is shown.</source>
        <translation>Qué figura en las esquinas de la placa. Lo que nombra o permite identificar a un paciente queda oculto hasta que se muestra la identidad de los pacientes.</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>En ningún lugar</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Arriba a la izquierda</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Arriba a la derecha</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Abajo a la izquierda</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Abajo a la derecha</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Dónde figura</translation>
    </message>
</context>
<context>
    <name>lucency::DisplayCheck</name>
    <message>
        <source>Test pattern</source>
        <translation>Imagen de prueba</translation>
    </message>
    <message>
        <source>Display check</source>
        <translation>Verificación de la pantalla</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>La sala</translation>
    </message>
    <message>
        <source>Judge in the light in which films are read: dim, no lamp or window mirrored in the screen. In a bright room the darkest steps drown, and no setting brings them back.</source>
        <translation>Juzgue con la luz con la que se leen las placas: tenue, sin lámparas ni ventanas reflejadas en la pantalla. En una sala clara los escalones más oscuros se pierden, y ningún ajuste los recupera.</translation>
    </message>
    <message>
        <source>Gray steps</source>
        <translation>Escalones de gris</translation>
    </message>
    <message>
        <source>All 18 steps are told apart, and the differences look alike from black to white. In the corners of each lie two small squares, one a little brighter, one a little darker.</source>
        <translation>Los 18 escalones se distinguen y las diferencias parecen iguales del negro al blanco. En las esquinas de cada uno hay dos cuadrados pequeños, uno algo más claro y otro algo más oscuro.</translation>
    </message>
    <message>
        <source>5 % and 95 %</source>
        <translation>5 % y 95 %</translation>
    </message>
    <message>
        <source>The smaller square is seen in the black one on the left, and in the white one on the right.</source>
        <translation>El cuadrado menor se ve dentro del negro, a la izquierda, y dentro del blanco, a la derecha.</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Rampa</translation>
    </message>
    <message>
        <source>It runs from black to white without bands, and never backwards.</source>
        <translation>Va del negro al blanco sin bandas y nunca retrocede.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>The words are on black, gray and white, each letter nearer to its ground. Most letters are read on all three, about as many on each.</source>
        <translation>Las palabras están sobre negro, gris y blanco, y cada letra se acerca más a su fondo. La mayoría de las letras se lee en los tres, más o menos las mismas en cada uno.</translation>
    </message>
    <message>
        <source>Line pairs</source>
        <translation>Pares de líneas</translation>
    </message>
    <message>
        <source>In the middle and the four corners every line is seen, upright and level, the strong ones and the weak ones: black and white, never an even gray, no colour.</source>
        <translation>En el centro y en las cuatro esquinas se ven todas las líneas, verticales y horizontales, las intensas y las tenues: negro y blanco, nunca un gris uniforme, sin color.</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometría</translation>
    </message>
    <message>
        <source>The circle is round, the grid square, and the white frame is seen on all four sides.</source>
        <translation>El círculo es redondo, la cuadrícula es cuadrada y el marco blanco se ve en los cuatro lados.</translation>
    </message>
    <message>
        <source>What it cannot say</source>
        <translation>Lo que no puede decir</translation>
    </message>
    <message>
        <source>This is a check by eye. Luminance and the DICOM grayscale function (PS3.14) take a meter.</source>
        <translation>Es una comprobación visual. La luminancia y la función de escala de grises DICOM (PS3.14) requieren un fotómetro.</translation>
    </message>
    <message>
        <source>The pattern alone on the whole screen (F11)</source>
        <translation>La imagen sola en toda la pantalla (F11)</translation>
    </message>
    <message>
        <source>F11 or Esc brings the words back</source>
        <translation>F11 o Esc recupera el texto</translation>
    </message>
</context>
<context>
    <name>lucency::DrawingDocument</name>
    <message>
        <source>The measures kept of this film could not be read. Their file was set aside.</source>
        <translation>No se pudieron leer las medidas conservadas de esta placa. Su archivo se apartó.</translation>
    </message>
    <message>
        <source>The measures kept of this film could not be read: %1</source>
        <translation>No se pudieron leer las medidas conservadas de esta placa: %1</translation>
    </message>
    <message>
        <source>There is no room for more drawings on this film.</source>
        <translation>No caben más dibujos en esta placa.</translation>
    </message>
    <message>
        <source>draw</source>
        <translation>dibujar</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>key image</source>
        <translation>imagen clave</translation>
    </message>
    <message>
        <source>The measures cannot be kept: they will be gone when Lucency is closed. %1</source>
        <translation>Las medidas no se pueden conservar: se perderán al cerrar Lucency. %1</translation>
    </message>
</context>
<context>
    <name>lucency::DrawingPanel</name>
    <message>
        <source>%1: %2</source>
        <comment>a drawing and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a drawing, its name and its value</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
</context>
<context>
    <name>lucency::DrawingTools</name>
    <message>
        <source>Key image</source>
        <translation>Imagen clave</translation>
    </message>
    <message>
        <source>Drag a line, or click its two ends.</source>
        <translation>Arrastre una línea o haga clic en sus dos extremos.</translation>
    </message>
    <message>
        <source>Click the end of one arm, the vertex, and the end of the other arm.</source>
        <translation>Haga clic en el extremo de un brazo, en el vértice y en el extremo del otro brazo.</translation>
    </message>
    <message>
        <source>Draw along the end plate of the upper vertebra.</source>
        <translation>Trace una línea a lo largo del platillo de la vértebra superior.</translation>
    </message>
    <message>
        <source>Draw along the end plate of the lower vertebra.</source>
        <translation>Trace una línea a lo largo del platillo de la vértebra inferior.</translation>
    </message>
    <message>
        <source>Click point after point; click the last one again to end, the first one to close.</source>
        <translation>Haga clic punto por punto; otra vez en el último para terminar, en el primero para cerrar.</translation>
    </message>
    <message>
        <source>Drag from corner to corner.</source>
        <translation>Arrastre de esquina a esquina.</translation>
    </message>
    <message>
        <source>Draw around what is to be measured.</source>
        <translation>Rodee con un trazo lo que se va a medir.</translation>
    </message>
    <message>
        <source>Drag from the arrow&apos;s tail to its tip.</source>
        <translation>Arrastre desde la cola de la flecha hasta la punta.</translation>
    </message>
    <message>
        <source>Click where the note belongs, and type it.</source>
        <translation>Haga clic donde va la nota y escríbala.</translation>
    </message>
    <message>
        <source>Draw along something of known length, and type the millimetres.</source>
        <translation>Trace una línea sobre algo de longitud conocida y escriba los milímetros.</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>Both sides of the thorax lie at the same distance from the midline: there is no ratio.</source>
        <translation>Ambos lados del tórax están a la misma distancia de la línea media: no hay índice.</translation>
    </message>
    <message>
        <source>Length in mm</source>
        <translation>Longitud en mm</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The length was not understood: type millimetres, above 0 and at most %1.</source>
        <translation>No se entendió la longitud: escriba milímetros, más de 0 y como máximo %1.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombrar</translation>
    </message>
</context>
<context>
    <name>lucency::ExplanationPanel</name>
    <message>
        <source>The map follows the model closely here.</source>
        <translation>Aquí el mapa sigue de cerca al modelo.</translation>
    </message>
    <message>
        <source>Unstable. %1</source>
        <translation>Inestable. %1</translation>
    </message>
    <message>
        <source>Do not trust this map. %1</source>
        <translation>No confíe en este mapa. %1</translation>
    </message>
    <message>
        <source>more than 99 %</source>
        <translation>más del 99 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Progress of the explanation</source>
        <translation>Progreso de la explicación</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>How the map is worked out</source>
        <translation>Cómo se calcula el mapa</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>How strongly the map covers the film</source>
        <translation>Con qué intensidad cubre el mapa la placa</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Filling, samples, threshold, and how the map settled</source>
        <translation>Relleno, muestras, umbral y cómo se estabilizó el mapa</translation>
    </message>
    <message>
        <source>Its mean gray</source>
        <translation>Su gris medio</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>The film, blurred</source>
        <translation>La placa, borrosa</translation>
    </message>
    <message>
        <source>Painted in from around</source>
        <translation>Relleno del entorno</translation>
    </message>
    <message>
        <source>Hidden as</source>
        <translation>Ocultar con</translation>
    </message>
    <message>
        <source>What stands where a region is hidden</source>
        <translation>Qué se pone donde se oculta una región</translation>
    </message>
    <message>
        <source>Until it has settled</source>
        <translation>Hasta estabilizarse</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>How often the model is asked, where the method draws samples</source>
        <translation>Cuántas veces se consulta al modelo, si el método extrae muestras</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Regions with less than this share of the greatest weight are hidden</source>
        <translation>Se ocultan las regiones con menos de esta proporción del peso máximo</translation>
    </message>
    <message>
        <source>The map is still sharpening.</source>
        <translation>El mapa aún se está afinando.</translation>
    </message>
    <message>
        <source>R² %1, adjusted R² %2, %3 samples, %4 regions, seed %5, %6</source>
        <translation>R² %1, R² ajustado %2, %3 muestras, %4 regiones, semilla %5, %6</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Point at a region to see its weight.</source>
        <translation>Señale una región para ver su peso.</translation>
    </message>
    <message>
        <source>3 What drove it</source>
        <translation>3 Qué influyó</translation>
    </message>
    <message>
        <source>Sealed until you have committed your read.</source>
        <translation>Sellado hasta que registre su lectura.</translation>
    </message>
    <message>
        <source>Number %1 on the map</source>
        <translation>Número %1 del mapa</translation>
    </message>
    <message>
        <source>Region %1</source>
        <translation>Región %1</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <translation>%1: %2 puntos</translation>
    </message>
    <message>
        <source>%1: %2 points (%3 to %4), sign sure in %5</source>
        <translation>%1: %2 puntos (%3 a %4), seguridad del signo: %5</translation>
    </message>
</context>
<context>
    <name>lucency::FigureWindow</name>
    <message>
        <source>What a data set holds</source>
        <translation>Qué contiene un conjunto de datos</translation>
    </message>
    <message>
        <source>How the model does</source>
        <translation>Cómo lo hace el modelo</translation>
    </message>
    <message>
        <source>Models side by side</source>
        <translation>Modelos lado a lado</translation>
    </message>
    <message>
        <source>The model under stress</source>
        <translation>El modelo bajo estrés</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Entrenar un modelo</translation>
    </message>
    <message>
        <source>About the model</source>
        <translation>Acerca del modelo</translation>
    </message>
    <message>
        <source>Classes by split, sizes, gray levels, films that are the same.</source>
        <translation>Clases por división, tamaños, niveles de gris, películas que son la misma.</translation>
    </message>
    <message>
        <source>Figures on films with known labels, and the films that the model gets wrong.</source>
        <translation>Cifras sobre películas de etiqueta conocida, y las películas en que el modelo se equivoca.</translation>
    </message>
    <message>
        <source>Two models or more on the same films.</source>
        <translation>Dos modelos o más sobre las mismas películas.</translation>
    </message>
    <message>
        <source>What becomes of the answers as films are changed, more and more.</source>
        <translation>Qué pasa con las respuestas cuando las películas cambian, cada vez más.</translation>
    </message>
    <message>
        <source>A recipe, films with known labels, and the pack to write. A training that was stopped goes on where it stood. The training folder&apos;s split by patient is written beside the pack.</source>
        <translation>Una receta, películas de etiqueta conocida y el paquete que se escribe. Un entrenamiento detenido continúa donde estaba. La división por paciente se escribe junto al paquete.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Films in a &amp;folder…</source>
        <translation>Películas de una carpe&amp;ta…</translation>
    </message>
    <message>
        <source>Choose a folder with NORMAL and PNEUMONIA, itself or under train, val and test</source>
        <translation>Elegir una carpeta con NORMAL y PNEUMONIA, directamente o bajo train, val y test</translation>
    </message>
    <message>
        <source>Films of a &amp;list…</source>
        <translation>Películas de una &amp;lista…</translation>
    </message>
    <message>
        <source>Choose a list with paths and labels</source>
        <translation>Elegir una lista con rutas y etiquetas</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Which films are looked at</source>
        <translation>Qué películas se miran</translation>
    </message>
    <message>
        <source>Test, or else validation</source>
        <translation>Prueba o, si no, validación</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>How the network is built and trained</source>
        <translation>Cómo se construye y se entrena la red</translation>
    </message>
    <message>
        <source>seed </source>
        <translation>semilla </translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Covers the split, the weights and all that is drawn</source>
        <translation>Abarca la división, los pesos y todo lo que se sortea</translation>
    </message>
    <message>
        <source>&amp;Net to transfer from…</source>
        <translation>&amp;Red de la que transferir…</translation>
    </message>
    <message>
        <source>Add a &amp;model…</source>
        <translation>Añadir un &amp;modelo…</translation>
    </message>
    <message>
        <source>Another &amp;model…</source>
        <translation>Otro &amp;modelo…</translation>
    </message>
    <message>
        <source>Choose a TorchScript file</source>
        <translation>Elegir un archivo TorchScript</translation>
    </message>
    <message>
        <source>&amp;Write to…</source>
        <translation>&amp;Escribir en…</translation>
    </message>
    <message>
        <source>Choose the pack to write</source>
        <translation>Elegir el paquete que se escribe</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>Calcularlo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Save &amp;PDF…</source>
        <translation>Guardar &amp;PDF…</translation>
    </message>
    <message>
        <source>Save tables and charts as pages</source>
        <translation>Guardar tablas y gráficos en páginas</translation>
    </message>
    <message>
        <source>Films: %1</source>
        <translation>Placas: %1</translation>
    </message>
    <message>
        <source>the model at hand</source>
        <translation>el modelo presente</translation>
    </message>
    <message>
        <source>Transfer from: %1</source>
        <translation>Transferir de: %1</translation>
    </message>
    <message>
        <source>Models: %1</source>
        <translation>Modelos: %1</translation>
    </message>
    <message>
        <source>Writes: %1</source>
        <translation>Escribe: %1</translation>
    </message>
    <message>
        <source>Stopped. Start goes on from the last epoch that ended.</source>
        <translation>Detenido. Iniciar continúa desde la última época terminada.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Films in a folder</source>
        <translation>Películas de una carpeta</translation>
    </message>
    <message>
        <source>Films of a list</source>
        <translation>Películas de una lista</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listas (*.csv)</translation>
    </message>
    <message>
        <source>A TorchScript file</source>
        <translation>Un archivo TorchScript</translation>
    </message>
    <message>
        <source>Models (*.pt *.pth)</source>
        <translation>Modelos (*.pt *.pth)</translation>
    </message>
    <message>
        <source>The pack to write</source>
        <translation>El paquete que se escribe</translation>
    </message>
    <message>
        <source>Models (*.pt)</source>
        <translation>Modelos (*.pt)</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>lucency::FilmFactsPanel</name>
    <message>
        <source>%1 bit</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>%1 × %2 mm, %3. %4</source>
        <translation>%1 × %2 mm, %3. %4</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierdo</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecho</translation>
    </message>
    <message>
        <source>The film</source>
        <translation>La placa</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Parte del cuerpo</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Proyección</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 años</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Espaciado</translation>
    </message>
    <message>
        <source>A presentation state is beside this film.</source>
        <translation>Junto a esta placa hay un estado de presentación.</translation>
    </message>
    <message>
        <source>%1 presentation states are beside this film.</source>
        <translation>Junto a esta placa hay %1 estados de presentación.</translation>
    </message>
</context>
<context>
    <name>lucency::FilmView</name>
    <message>
        <source>Chest film</source>
        <translation>Placa de tórax</translation>
    </message>
    <message>
        <source>%1 by %2 pixels</source>
        <translation>%1 por %2 píxeles</translation>
    </message>
    <message>
        <source>zoom %1 %</source>
        <translation>zoom %1 %</translation>
    </message>
    <message>
        <source>window centre %1, width %2</source>
        <translation>ventana: centro %1, ancho %2</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>invertida</translation>
    </message>
    <message>
        <source>map shown</source>
        <translation>mapa visible</translation>
    </message>
    <message>
        <source>map hidden</source>
        <translation>mapa oculto</translation>
    </message>
    <message>
        <source>x %1  y %2  value %3</source>
        <translation>x %1  y %2  valor %3</translation>
    </message>
    <message>
        <source>Mirrored: left and right are exchanged</source>
        <translation>Espejo: izquierda y derecha están intercambiadas</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Girada 180°</translation>
    </message>
    <message>
        <source>Turned to the right</source>
        <translation>Girada a la derecha</translation>
    </message>
    <message>
        <source>Turned to the left</source>
        <translation>Girada a la izquierda</translation>
    </message>
    <message>
        <source>Synthetic film</source>
        <translation>Placa sintética</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>Fotograma %1 de %2</translation>
    </message>
    <message>
        <source>Shown by a presentation state</source>
        <translation>Según un estado de presentación</translation>
    </message>
    <message>
        <source>W %1  C %2</source>
        <translation>W %1  C %2</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>Zoom %1 %</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>Invertida</translation>
    </message>
    <message>
        <source>magnifier, %1 times</source>
        <translation>lupa, %1 aumentos</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Sharpened, for display only</source>
        <translation>Nitidez aumentada, solo para la visualización</translation>
    </message>
    <message>
        <source>Local contrast, for display only</source>
        <translation>Contraste local, solo para la visualización</translation>
    </message>
    <message>
        <source>Life size (%1)</source>
        <translation>Tamaño real (%1)</translation>
    </message>
    <message>
        <source>Life size (%1), screen not calibrated</source>
        <translation>Tamaño real (%1), pantalla sin calibrar</translation>
    </message>
</context>
<context>
    <name>lucency::KeptReadsPanel</name>
    <message>
        <source>Read and opinion</source>
        <translation>Lectura y opinión</translation>
    </message>
    <message>
        <source>Reference label: %1</source>
        <translation>Etiqueta de referencia: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lucency::KeyPage</name>
    <message>
        <source>Commands and their keys</source>
        <translation>Órdenes y sus teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Asignarla aquí</translation>
    </message>
    <message>
        <source>Give it this key; the other command has none then</source>
        <translation>Darle esta tecla; la otra orden se queda entonces sin ninguna</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Sin tecla</translation>
    </message>
    <message>
        <source>Take the key away from the command</source>
        <translation>Quitar la tecla a la orden</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Predeterminada</translation>
    </message>
    <message>
        <source>Give the command the key that it comes with</source>
        <translation>Dar a la orden su tecla predeterminada</translation>
    </message>
    <message>
        <source>All &amp;keys as they come</source>
        <translation>&amp;Restablecer todas</translation>
    </message>
    <message>
        <source>Give every command the key that it comes with</source>
        <translation>Dar a cada orden su tecla predeterminada</translation>
    </message>
    <message>
        <source>Key of &apos;%1&apos;</source>
        <translation>Tecla de «%1»</translation>
    </message>
</context>
<context>
    <name>lucency::MainWindow</name>
    <message>
        <source>Lucency</source>
        <translation>Lucency</translation>
    </message>
    <message>
        <source>Open a chest film</source>
        <translation>Abrir una placa de tórax</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF or DICOM, a folder or a DICOMDIR. Drop it here, or choose it.</source>
        <translation>JPEG, PNG, TIFF o DICOM, una carpeta o un DICOMDIR. Suéltela aquí o elíjala.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Win&amp;dow presets</source>
        <translation>Ventanas &amp;predefinidas</translation>
    </message>
    <message>
        <source>Presentati&amp;on states</source>
        <translation>Estados de presenta&amp;ción</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Fil&amp;m</source>
        <translation>&amp;Placa</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lectura</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>E&amp;xplicación</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>The model is looking…</source>
        <translation>El modelo está examinando…</translation>
    </message>
    <message>
        <source>Presentation state: %1</source>
        <translation>Estado de presentación: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Exportar PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save film with map</source>
        <translation>Guardar placa con mapa</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Reading the film…</source>
        <translation>Leyendo la placa…</translation>
    </message>
    <message>
        <source>Cancelled. Open the film again to read it.</source>
        <translation>Cancelado. Abra de nuevo la placa para leerla.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Without an opinion there is nothing to explain.</source>
        <translation>Sin opinión no hay nada que explicar.</translation>
    </message>
    <message>
        <source>Looking for films…</source>
        <translation>Buscando placas…</translation>
    </message>
    <message>
        <source>No film found</source>
        <translation>Ninguna placa encontrada</translation>
    </message>
    <message>
        <source>The search was stopped before a film was found.</source>
        <translation>La búsqueda se detuvo antes de encontrar una placa.</translation>
    </message>
    <message>
        <source>What was opened holds no film in JPEG, PNG, TIFF or DICOM.</source>
        <translation>Lo abierto no contiene ninguna placa en JPEG, PNG, TIFF o DICOM.</translation>
    </message>
    <message>
        <source>Lucency — film %1 of %2</source>
        <translation>Lucency — placa %1 de %2</translation>
    </message>
    <message>
        <source>This film could not be read</source>
        <translation>No se pudo leer esta placa</translation>
    </message>
    <message>
        <source>Open films</source>
        <translation>Abrir placas</translation>
    </message>
    <message>
        <source>All files (*);;Films (*.dcm *.jpg *.jpeg *.png *.tif *.tiff)</source>
        <translation>Todos los archivos (*);;Placas (*.dcm *.jpg *.jpeg *.png *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>Escribiendo el PDF…</translation>
    </message>
    <message>
        <source>Writing the picture…</source>
        <translation>Escribiendo la imagen…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>M&amp;easure</source>
        <translation>&amp;Medir</translation>
    </message>
    <message>
        <source>Clear patient data</source>
        <translation>Borrar datos de pacientes</translation>
    </message>
    <message>
        <source>Clear what Lucency keeps of patients on this machine?</source>
        <translation>¿Borrar lo que Lucency conserva de los pacientes en este equipo?</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Patient data cleared.</source>
        <translation>Datos de pacientes borrados.</translation>
    </message>
    <message>
        <source>Some of the data could not be removed: see %1</source>
        <translation>No se pudo borrar una parte de los datos: véase %1</translation>
    </message>
    <message>
        <source>Export PDFs of all films into</source>
        <translation>Exportar los PDF de todas las placas a</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s) written</source>
        <translation>
            <numerusform>%n PDF guardado</numerusform>
            <numerusform>%n PDF guardados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n ya existía</numerusform>
            <numerusform>%n ya existían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for your own read</source>
        <translation>
            <numerusform>%n a la espera de su propia lectura</numerusform>
            <numerusform>%n a la espera de su propia lectura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made</source>
        <translation>
            <numerusform>%n no se pudo crear</numerusform>
            <numerusform>%n no se pudieron crear</numerusform>
        </translation>
    </message>
    <message>
        <source>PDFs: %1 of %2 films (Esc stops)</source>
        <translation>PDF: %1 de %2 placas (Esc detiene)</translation>
    </message>
    <message>
        <source>The export was stopped; the next one goes on where it stood.</source>
        <translation>La exportación se detuvo; la siguiente continúa donde quedó.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Reading the list ahead waits: %1</source>
        <translation>La lectura por adelantado de la lista espera: %1</translation>
    </message>
    <message>
        <source>The model reads the list ahead: %1</source>
        <translation>El modelo va leyendo la lista: %1</translation>
    </message>
    <message>
        <source>film</source>
        <translation>placa</translation>
    </message>
    <message>
        <source>Nothing is exported before your read is committed.</source>
        <translation>No se exporta nada antes de registrar su lectura.</translation>
    </message>
    <message>
        <source>What you say of this film cannot be kept, so nothing is shown in return. %1</source>
        <translation>Lo que usted dice de esta placa no se puede conservar, así que no se muestra nada a cambio. %1</translation>
    </message>
    <message>
        <source>The model&apos;s opinion is sealed until you commit your read.</source>
        <translation>La opinión del modelo queda sellada hasta que registre su lectura.</translation>
    </message>
    <message>
        <source>The model&apos;s opinion is open. Commit a read of your own.</source>
        <translation>La opinión del modelo está abierta. Registre una lectura propia.</translation>
    </message>
    <message>
        <source>Your first read is kept. Keep it, or change it, in the light of the opinion.</source>
        <translation>Su primera lectura se conserva. Manténgala o cámbiela a la vista de la opinión.</translation>
    </message>
    <message>
        <source>Your read is kept. A later one is put behind it.</source>
        <translation>Su lectura se conserva. Una posterior se añade detrás.</translation>
    </message>
    <message>
        <source>This list of films could not be read</source>
        <translation>No se pudo leer esta lista de placas</translation>
    </message>
    <message>
        <source>Films side by sid&amp;e</source>
        <translation>Placas lad&amp;o a lado</translation>
    </message>
    <message>
        <source>Ma&amp;gnifier</source>
        <translation>L&amp;upa</translation>
    </message>
    <message>
        <source>The list has no other film of this patient. %1 chooses any film.</source>
        <translation>La lista no tiene otra placa de este paciente. %1 permite elegir cualquiera.</translation>
    </message>
    <message>
        <source>&amp;Another film…</source>
        <translation>&amp;Otra placa…</translation>
    </message>
    <message>
        <source>Film to show beside</source>
        <translation>Placa que mostrar al lado</translation>
    </message>
    <message>
        <source>These go for good:
• names, ids and paths in the record of reads, and your notes there
• measures, drawings and drafts of all films, the film at hand included
• which films were opened last, where, and how they were turned
• the films that would be opened at the next start
• the folders last used for opening and exporting

Verdicts and times stay in the record, with nothing that says whose film it was. Films themselves, exported PDFs and all other settings stay.</source>
        <translation>Esto se borra para siempre:
• nombres, identificadores y rutas del registro de lecturas, y sus notas en él
• medidas, dibujos y borradores de todas las placas, incluida la actual
• qué placas se abrieron últimamente, dónde y cómo se giraron
• las placas que se abrirían en el próximo inicio
• las carpetas usadas por última vez para abrir y exportar

Los veredictos y las horas se quedan en el registro, sin nada que diga de quién era la placa. Las placas, los PDF exportados y los demás ajustes se quedan.</translation>
    </message>
    <message>
        <source>The record of reads was damaged. Its file was set aside beside it as %1; what the last copy and the reads since then hold is there.</source>
        <translation>El registro de lecturas estaba dañado. Su archivo se apartó junto a él como %1; está lo que contienen la última copia y las lecturas posteriores.</translation>
    </message>
    <message>
        <source>Another window has kept a read of this film under your name in the meantime. Both are kept, yours behind it.</source>
        <translation>Entretanto otra ventana ha conservado una lectura de esta placa con su nombre. Se conservan ambas, la suya detrás.</translation>
    </message>
    <message>
        <source>Open a reader study</source>
        <translation>Abrir un estudio de lectores</translation>
    </message>
    <message>
        <source>Protocols of studies (*.json)</source>
        <translation>Protocolos de estudios (*.json)</translation>
    </message>
    <message>
        <source>Export the reader study into</source>
        <translation>Exportar el estudio de lectores a</translation>
    </message>
    <message>
        <source>Looking at the films of the study…</source>
        <translation>Mirando las placas del estudio…</translation>
    </message>
    <message>
        <source>Its protocol cannot be used. The details say what is wrong.</source>
        <translation>Su protocolo no se puede usar. Los detalles dicen qué falla.</translation>
    </message>
    <message>
        <source>Its films are not those that the protocol names. Nothing was opened.</source>
        <translation>Sus placas no son las que nombra el protocolo. No se ha abierto nada.</translation>
    </message>
    <message>
        <source>It is not for the reader %1. Readers are named in the settings, under Record.</source>
        <translation>No es para el lector %1. El nombre del lector está en los ajustes, en Registro.</translation>
    </message>
    <message>
        <source>This reader study cannot be read</source>
        <translation>Este estudio de lectores no se puede leer</translation>
    </message>
    <message>
        <source>%1, session %2 of 2</source>
        <translation>%1, sesión %2 de 2</translation>
    </message>
    <message>
        <source>This film has been read; it is not opened again in the study.</source>
        <translation>Esta placa ya se ha leído; no se abre otra vez en el estudio.</translation>
    </message>
    <message>
        <source>The films of this study are read one after the other.</source>
        <translation>Las placas de este estudio se leen una tras otra.</translation>
    </message>
    <message>
        <source>You have read the whole study</source>
        <translation>Ha leído todo el estudio</translation>
    </message>
    <message>
        <source>The first session is over</source>
        <translation>La primera sesión ha terminado</translation>
    </message>
    <message>
        <source>Save the protocol</source>
        <translation>Guardar el protocolo</translation>
    </message>
    <message>
        <source>Reading the films of the study…</source>
        <translation>Leyendo las placas del estudio…</translation>
    </message>
    <message>
        <source>A study cannot have the same picture twice: %1.</source>
        <translation>Un estudio no puede tener dos veces la misma imagen: %1.</translation>
    </message>
    <message>
        <source>You read this film without the model.</source>
        <translation>Lee esta placa sin el modelo.</translation>
    </message>
    <message>
        <source>Every film is read, and your reads are kept. Thank you. Whoever leads the study exports the reads of all readers: Read, Export reader study.</source>
        <translation>Todas las placas están leídas y sus lecturas guardadas. Gracias. Quien dirige el estudio exporta las lecturas de todos: Lectura, Exportar el estudio de lectores.</translation>
    </message>
    <message>
        <source>Every film is read without the model, and your reads are kept. Open the study again from %1 on to read them with it.</source>
        <translation>Todas las placas están leídas sin el modelo y sus lecturas guardadas. Abra el estudio otra vez a partir del %1 para leerlas con él.</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>En&amp;señar</translation>
    </message>
</context>
<context>
    <name>lucency::MapLegend</name>
    <message>
        <source>Legend of the map</source>
        <translation>Leyenda del mapa</translation>
    </message>
    <message>
        <source>From warm, for %1, to cool, against it; full colour is a weight of %2</source>
        <translation>De cálido, a favor de %1, a frío, en contra; el color pleno es un peso de %2</translation>
    </message>
    <message>
        <source>number %1 on the map: %2 points</source>
        <translation>número %1 del mapa: %2 puntos</translation>
    </message>
</context>
<context>
    <name>lucency::MessagePage</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>What exactly went wrong, in English</source>
        <translation>Qué falló exactamente, en inglés</translation>
    </message>
</context>
<context>
    <name>lucency::NewReaderStudy</name>
    <message>
        <source>New reader study</source>
        <translation>Nuevo estudio de lectores</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Names as the readers have them in the settings, such as %1, with commas between; empty where anybody may read</source>
        <translation>Nombres como los tienen los lectores en los ajustes, por ejemplo %1, separados por comas; vacío si puede leer cualquiera</translation>
    </message>
    <message>
        <source>Each &amp;reader has an order of their own, drawn at random</source>
        <translation>Cada &amp;lector tiene su propio orden, sacado al azar</translation>
    </message>
    <message>
        <source>The same number gives the same orders, on every computer</source>
        <translation>El mismo número da los mismos órdenes en todos los ordenadores</translation>
    </message>
    <message>
        <source>&amp;One film after the other: none is opened before its turn</source>
        <translation>&amp;Una placa tras otra: ninguna se abre antes de su turno</translation>
    </message>
    <message>
        <source>&amp;Twice: first without the model, later with it</source>
        <translation>&amp;Dos veces: primero sin el modelo, después con él</translation>
    </message>
    <message>
        <source>So that the films have been forgotten when they come again</source>
        <translation>Para que las placas se hayan olvidado cuando vuelvan</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Modo</translation>
    </message>
    <message>
        <source>Rea&amp;ders</source>
        <translation>L&amp;ectores</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>&amp;Semilla</translation>
    </message>
    <message>
        <source>&amp;Days between</source>
        <translation>D&amp;ías entre ambas</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>The protocol names the films that the list shows (%1), in that order. It is a file that you can read, and hand to the readers with the films.</source>
        <translation>El protocolo nombra las placas que muestra la lista (%1), en ese orden. Es un archivo que puede leer y entregar a los lectores con las placas.</translation>
    </message>
</context>
<context>
    <name>lucency::OpinionPanel</name>
    <message>
        <source>Waived by you: %1</source>
        <translation>Desestimado por usted: %1</translation>
    </message>
    <message>
        <source>That you read it anyway is recorded in the result and in the PDF.</source>
        <translation>En el resultado y en el PDF consta que la leyó de todos modos.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>What exactly went wrong, in English</source>
        <translation>Qué falló exactamente, en inglés</translation>
    </message>
    <message>
        <source>The model was not asked</source>
        <translation>No se consultó al modelo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, 95 % interval likewise</source>
        <translation>%1, intervalo del 95 % idéntico</translation>
    </message>
    <message>
        <source>%1, 95 % interval %2 to %3</source>
        <translation>%1, intervalo del 95 %: %2 a %3</translation>
    </message>
    <message>
        <source>%1, interval not known</source>
        <translation>%1, intervalo desconocido</translation>
    </message>
    <message>
        <source>At the operating point the model calls this film %1; the point was chosen on %2 validation films.</source>
        <translation>En el punto de operación, el modelo clasifica esta placa como %1; el punto se eligió con %2 placas de validación.</translation>
    </message>
    <message>
        <source>Model %1 %2, %3</source>
        <translation>Modelo %1 %2, %3</translation>
    </message>
    <message>
        <source>No opinion</source>
        <translation>Sin opinión</translation>
    </message>
    <message>
        <source>2 The model&apos;s opinion</source>
        <translation>2 La opinión del modelo</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sellada</translation>
    </message>
    <message>
        <source>It is shown once you have committed your read.</source>
        <translation>Se muestra en cuanto registre su lectura.</translation>
    </message>
    <message>
        <source>At the operating point the model calls this film %1; probability and point are by the local calibration %3, on %2 films.</source>
        <translation>En el punto de operación el modelo llama a esta película %1; la probabilidad y el punto son según la calibración local %3, con %2 películas.</translation>
    </message>
</context>
<context>
    <name>lucency::PriorPanel</name>
    <message>
        <source>Film beside</source>
        <translation>Placa al lado</translation>
    </message>
    <message>
        <source>Film beside, without an opinion</source>
        <translation>Placa al lado, sin opinión</translation>
    </message>
    <message>
        <source>Reading the film…</source>
        <translation>Leyendo la placa…</translation>
    </message>
    <message>
        <source>No film beside</source>
        <translation>Ninguna placa al lado</translation>
    </message>
    <message>
        <source>Which film is older is not known</source>
        <translation>No se sabe qué placa es más antigua</translation>
    </message>
    <message>
        <source>Earlier film: %1</source>
        <translation>Placa previa: %1</translation>
    </message>
    <message>
        <source>Later film: %1</source>
        <translation>Placa posterior: %1</translation>
    </message>
    <message>
        <source>Other film: %1</source>
        <translation>Otra placa: %1</translation>
    </message>
    <message>
        <source>Whether both are of the same patient is not known.</source>
        <translation>No se sabe si ambas son del mismo paciente.</translation>
    </message>
    <message>
        <source>By the headers these are two patients.</source>
        <translation>Según las cabeceras, son dos pacientes distintos.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>not to scale</source>
        <translation>no a escala</translation>
    </message>
    <message>
        <source>to scale (%1)</source>
        <translation>a escala (%1)</translation>
    </message>
    <message>
        <source>to scale, but in two planes (%1, %2)</source>
        <translation>a escala, pero en dos planos (%1, %2)</translation>
    </message>
</context>
<context>
    <name>lucency::ProbabilityAxis</name>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>%1 on an axis from 0 to 1, operating point %2</source>
        <translation>%1 en un eje de 0 a 1, punto de operación %2</translation>
    </message>
    <message>
        <source>operating point %1</source>
        <translation>punto de operación %1</translation>
    </message>
    <message>
        <source>%1 (%2 films)</source>
        <translation>%1 (%2 placas)</translation>
    </message>
</context>
<context>
    <name>lucency::ReadPanel</name>
    <message>
        <source>1 Your read</source>
        <translation>1 Su lectura</translation>
    </message>
    <message>
        <source>How sure you are of your read</source>
        <translation>Qué seguridad tiene de su lectura</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <translation>%1 %, %2</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguridad</translation>
    </message>
</context>
<context>
    <name>lucency::RecentFilms</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
</context>
<context>
    <name>lucency::RecordWindow</name>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>&amp;Names, ids and paths go into backups and exports</source>
        <translation>Las copias y exportaciones llevan &amp;nombres, identificadores y rutas</translation>
    </message>
    <message>
        <source>Without them nobody can tell from a copy whose films were read</source>
        <translation>Sin ellos nadie puede saber por una copia de quién eran las placas leídas</translation>
    </message>
    <message>
        <source>The record is at work</source>
        <translation>El registro está trabajando</translation>
    </message>
    <message>
        <source>Record (*.sqlite)</source>
        <translation>Registro (*.sqlite)</translation>
    </message>
    <message>
        <source>&amp;Verify the trail</source>
        <translation>&amp;Verificar el rastro</translation>
    </message>
    <message>
        <source>Follow every row, and say the first that is not as it was</source>
        <translation>Seguir todas las filas e indicar la primera que no esté como estaba</translation>
    </message>
    <message>
        <source>&amp;Pseudonymise…</source>
        <translation>&amp;Seudonimizar…</translation>
    </message>
    <message>
        <source>Take names, ids and paths out of the record for good</source>
        <translation>Quitar para siempre nombres, identificadores y rutas del registro</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Copia de seguridad…</translation>
    </message>
    <message>
        <source>Write all there is into one file</source>
        <translation>Guardar todo lo que hay en un archivo</translation>
    </message>
    <message>
        <source>Back up the record</source>
        <translation>Copia de seguridad del registro</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Put a backup in the record&apos;s place; what is there now is kept beside it</source>
        <translation>Poner una copia en el lugar del registro; lo que hay ahora se conserva al lado</translation>
    </message>
    <message>
        <source>Restore the record</source>
        <translation>Restaurar el registro</translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation>Exportar como CS&amp;V…</translation>
    </message>
    <message>
        <source>A line for each film and reader: a list that evaluating and training take</source>
        <translation>Una línea por placa y lector: una lista válida para evaluar y entrenar</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Export as &amp;JSON…</source>
        <translation>Exportar como &amp;JSON…</translation>
    </message>
    <message>
        <source>Everything, film by film</source>
        <translation>Todo, placa por placa</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Reads of %1 are kept in %2.</source>
        <translation>Las lecturas de %1 se conservan en %2.</translation>
    </message>
    <message>
        <source>Reads of %1 (%2) are kept in %3.</source>
        <translation>Las lecturas de %1 (%2) se conservan en %3.</translation>
    </message>
    <message>
        <source>Films read: %1, reads in all: %2.</source>
        <translation>Placas leídas: %1, lecturas en total: %2.</translation>
    </message>
    <message>
        <source>Waiting on this computer to be sent: %1.</source>
        <translation>A la espera de envío en este equipo: %1.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>The record is now that of %1. What was there before is kept beside it.</source>
        <translation>El registro es ahora el de %1. Lo que había antes se conserva al lado.</translation>
    </message>
    <message>
        <source>Pseudonymise</source>
        <translation>Seudonimizar</translation>
    </message>
    <message>
        <source>Take names, ids and paths out of the record for good?</source>
        <translation>¿Quitar para siempre nombres, identificadores y rutas del registro?</translation>
    </message>
    <message>
        <source>Reads, notes, measures and times stay. Films are still known again by their pixels. Backups and exports that were made before still hold the names.</source>
        <translation>Lecturas, notas, medidas y horas se quedan. Las placas se reconocen aún por sus píxeles. Las copias y exportaciones anteriores conservan los nombres.</translation>
    </message>
    <message>
        <source>&amp;Take them out</source>
        <translation>&amp;Quitarlos</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Names, ids and paths are gone from the record.</source>
        <translation>El registro ya no tiene nombres, identificadores ni rutas.</translation>
    </message>
    <message>
        <source>Names, ids and paths are gone from the record; files that were set aside as damaged are left: %1</source>
        <translation>El registro ya no tiene nombres, identificadores ni rutas; quedan archivos apartados por estar dañados: %1</translation>
    </message>
</context>
<context>
    <name>lucency::RegionControls</name>
    <message>
        <source>&amp;Cut by</source>
        <translation>&amp;Segmentar con</translation>
    </message>
    <message>
        <source>SLIC</source>
        <translation>SLIC</translation>
    </message>
    <message>
        <source>SLICO (finds its own compactness)</source>
        <translation>SLICO (halla su propia compacidad)</translation>
    </message>
    <message>
        <source>Linear spectral clustering</source>
        <translation>Agrupamiento espectral lineal</translation>
    </message>
    <message>
        <source>Quick shift</source>
        <translation>Quick shift</translation>
    </message>
    <message>
        <source>What cuts the film into regions</source>
        <translation>Qué segmenta la placa en regiones</translation>
    </message>
    <message>
        <source>Cut by</source>
        <translation>Segmentar con</translation>
    </message>
    <message>
        <source>&amp;Number of regions</source>
        <translation>&amp;Número de regiones</translation>
    </message>
    <message>
        <source>No more than so many regions</source>
        <translation>No más regiones que estas</translation>
    </message>
    <message>
        <source>C&amp;ompactness</source>
        <translation>C&amp;ompacidad</translation>
    </message>
    <message>
        <source>More makes rounder regions, less follows the film closer</source>
        <translation>Más da regiones más redondas; menos sigue mejor la placa</translation>
    </message>
</context>
<context>
    <name>lucency::RegionDocument</name>
    <message>
        <source>cut anew</source>
        <translation>segmentar de nuevo</translation>
    </message>
    <message>
        <source>load</source>
        <translation>cargar</translation>
    </message>
    <message>
        <source>The regions are saved.</source>
        <translation>Las regiones están guardadas.</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>restablecer</translation>
    </message>
</context>
<context>
    <name>lucency::RegionEditor</name>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Film with its regions</source>
        <translation>Placa con sus regiones</translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation>No hay ninguna placa abierta.</translation>
    </message>
    <message>
        <source>Cut the film</source>
        <translation>Segmentar la placa</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Change them by hand</source>
        <translation>Cambiarlas a mano</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Click a region to choose it</source>
        <translation>Haga clic en una región para elegirla</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Choose a region, then click one that touches it; or drag from one to the other</source>
        <translation>Elija una región y haga clic en otra que la toque; o arrastre de una a otra</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Draw a line right across a region</source>
        <translation>Trace una línea de lado a lado de una región</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Draw around what is to be a region of its own</source>
        <translation>Rodee con un trazo lo que será una región propia</translation>
    </message>
    <message>
        <source>Divide chosen into</source>
        <translation>Dividir la elegida en</translation>
    </message>
    <message>
        <source>Divide the chosen region by place and brightness</source>
        <translation>Dividir la región elegida según posición y brillo</translation>
    </message>
    <message>
        <source>Parts to divide into</source>
        <translation>Partes en que dividir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take back the last change of the regions</source>
        <translation>Deshacer el último cambio de las regiones</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Make again what was taken back</source>
        <translation>Repetir lo que se deshizo</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Go back to the regions as they were at first</source>
        <translation>Volver a las regiones iniciales</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Usarlas</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Cargar…</translation>
    </message>
    <message>
        <source>Load a map of regions: a gray PNG, one id a pixel</source>
        <translation>Cargar un mapa de regiones: un PNG en grises, un identificador por píxel</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the map of regions as PNG</source>
        <translation>Guardar el mapa de regiones como PNG</translation>
    </message>
    <message>
        <source>Explain with these regions</source>
        <translation>Explicar con estas regiones</translation>
    </message>
    <message>
        <source>Show what drove the opinion, region by region of these</source>
        <translation>Mostrar, región por región, qué influyó en la opinión</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Load regions</source>
        <translation>Cargar regiones</translation>
    </message>
    <message>
        <source>Save regions</source>
        <translation>Guardar regiones</translation>
    </message>
    <message>
        <source>divide</source>
        <translation>dividir</translation>
    </message>
    <message>
        <source>Cutting the film…</source>
        <translation>Segmentando la placa…</translation>
    </message>
    <message numerus="yes">
        <source>%n regions</source>
        <translation>
            <numerusform>%n región</numerusform>
            <numerusform>%n regiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, edited by hand</source>
        <translation>%1, editadas a mano</translation>
    </message>
    <message>
        <source>%1, from a file</source>
        <translation>%1, de un archivo</translation>
    </message>
    <message>
        <source>%1. Region %2 is chosen.</source>
        <translation>%1. La región %2 está elegida.</translation>
    </message>
    <message>
        <source>Region %1, chosen</source>
        <translation>Región %1, elegida</translation>
    </message>
    <message>
        <source>Region %1</source>
        <translation>Región %1</translation>
    </message>
</context>
<context>
    <name>lucency::RegionTools</name>
    <message>
        <source>merge</source>
        <translation>fusionar</translation>
    </message>
    <message>
        <source>draw</source>
        <translation>dibujar</translation>
    </message>
    <message>
        <source>split</source>
        <translation>cortar</translation>
    </message>
</context>
<context>
    <name>lucency::RulerBar</name>
    <message>
        <source>Bar to be made ten centimetres long</source>
        <translation>Barra que debe medir diez centímetros</translation>
    </message>
    <message>
        <source>Drag its end, or use the arrow keys; Shift takes larger steps</source>
        <translation>Arrastre su extremo o use las flechas; Shift da pasos mayores</translation>
    </message>
    <message>
        <source>10 cm</source>
        <translation>10 cm</translation>
    </message>
</context>
<context>
    <name>lucency::ScreenCalibration</name>
    <message>
        <source>Calibrate this screen</source>
        <translation>Calibrar esta pantalla</translation>
    </message>
    <message>
        <source>Hold a ruler to the screen and drag the end of the bar until the bar is exactly 10 cm long. Films that know their pixel spacing can then be shown at their true size. It holds for this screen at this resolution.</source>
        <translation>Apoye una regla en la pantalla y arrastre el extremo de la barra hasta que mida exactamente 10 cm. Las placas cuyo espaciado de píxeles conste se podrán mostrar entonces a su tamaño real. Vale para esta pantalla con esta resolución.</translation>
    </message>
    <message>
        <source>The bar is &amp;10 cm long</source>
        <translation>La barra mide &amp;10 cm</translation>
    </message>
    <message>
        <source>&amp;Forget the calibration</source>
        <translation>&amp;Olvidar la calibración</translation>
    </message>
    <message>
        <source>The bar is %1 pixels of the screen long.</source>
        <translation>La barra mide %1 píxeles de la pantalla.</translation>
    </message>
    <message>
        <source>%1 Calibrated: %2 pixels on 10 cm.</source>
        <translation>%1 Calibrada: %2 píxeles en 10 cm.</translation>
    </message>
    <message>
        <source>%1 Not calibrated; the screen itself claims %2 pixels on 10 cm.</source>
        <translation>%1 Sin calibrar; la propia pantalla declara %2 píxeles en 10 cm.</translation>
    </message>
    <message>
        <source>%1 Not calibrated, and the screen does not say its size.</source>
        <translation>%1 Sin calibrar, y la pantalla no declara su tamaño.</translation>
    </message>
</context>
<context>
    <name>lucency::SettingRow</name>
    <message>
        <source>Back to the default: %1</source>
        <translation>Volver al valor predeterminado: %1</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Restablecer: %1</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 Predeterminado: %2.</translation>
    </message>
</context>
<context>
    <name>lucency::SettingsWindow</name>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>How the window looks; the film&apos;s surround stays dark.</source>
        <translation>Aspecto de la ventana; el entorno de la placa permanece oscuro.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Según el escritorio</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of what Lucency says, from its next start on.</source>
        <translation>De lo que dice Lucency, desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Open the last films at the start</source>
        <translation>Abrir al inicio las últimas placas</translation>
    </message>
    <message>
        <source>Remembers where they lie when the window is closed; while this is off only the list of recent films is.</source>
        <translation>Recuerda dónde están al cerrar la ventana; si está desactivado, solo se guarda la lista de placas recientes.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Second reader: the model&apos;s opinion is sealed until you have committed your own read. Concurrent: it is open. Teaching: it is open, and nothing says whose film it is.</source>
        <translation>Segundo lector: la opinión del modelo queda sellada hasta que registre su propia lectura. Simultánea: está a la vista. Docencia: está a la vista y nada dice de quién es la placa.</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Segundo lector</translation>
    </message>
    <message>
        <source>Concurrent</source>
        <translation>Simultánea</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Docencia</translation>
    </message>
    <message>
        <source>Have the model read the list ahead</source>
        <translation>Que el modelo vaya leyendo la lista</translation>
    </message>
    <message>
        <source>It reads all films of the list, one after the other, while you look at one of them.</source>
        <translation>Lee todas las placas de la lista, una tras otra, mientras se examina una de ellas.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>How the map of what drove the opinion is worked out.</source>
        <translation>Cómo se calcula el mapa de lo que influyó en la opinión.</translation>
    </message>
    <message>
        <source>Hidden as</source>
        <translation>Ocultar con</translation>
    </message>
    <message>
        <source>What stands where a region is hidden.</source>
        <translation>Qué se pone donde se oculta una región.</translation>
    </message>
    <message>
        <source>Its mean gray</source>
        <translation>Su gris medio</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>The film, blurred</source>
        <translation>La placa, borrosa</translation>
    </message>
    <message>
        <source>Painted in from around</source>
        <translation>Relleno del entorno</translation>
    </message>
    <message>
        <source>Until the map has settled</source>
        <translation>Hasta que el mapa se estabilice</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>How often the model is asked for one map.</source>
        <translation>Cuántas veces se consulta al modelo para un mapa.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Ratón</translation>
    </message>
    <message>
        <source>Left drag</source>
        <translation>Arrastrar (izquierdo)</translation>
    </message>
    <message>
        <source>Middle drag</source>
        <translation>Arrastrar (central)</translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation>Arrastrar (derecho)</translation>
    </message>
    <message>
        <source>%1 Until that is resolved the buttons stay as they were.</source>
        <translation>%1 Hasta que se resuelva, los botones siguen como estaban.</translation>
    </message>
    <message>
        <source>What dragging with this button does on the film.</source>
        <translation>Qué hace sobre la placa arrastrar con este botón.</translation>
    </message>
    <message>
        <source>Patients&apos; data</source>
        <translation>Datos de pacientes</translation>
    </message>
    <message>
        <source>Identity in the window</source>
        <translation>Identidad en la ventana</translation>
    </message>
    <message>
        <source>Shows names, ids, dates and file names in the list of films.</source>
        <translation>Muestra nombres, identificadores, fechas y nombres de archivo en la lista de placas.</translation>
    </message>
    <message>
        <source>Identity in PDFs</source>
        <translation>Identidad en los PDF</translation>
    </message>
    <message>
        <source>Writes name, id, birth date and file name into exported PDFs.</source>
        <translation>Incluye nombre, identificador, fecha de nacimiento y nombre de archivo en los PDF exportados.</translation>
    </message>
    <message>
        <source>What you say and draw of films is kept in %1</source>
        <translation>Lo que dice y dibuja de las placas se conserva en %1</translation>
    </message>
    <message>
        <source>What you say and draw of films is kept in %1 (%2).</source>
        <translation>Lo que dice y dibuja de las placas se conserva en %1 (%2).</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>No setting says this.</source>
        <translation>Ningún ajuste dice eso.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Your reads are kept under this name.</source>
        <translation>Sus lecturas se conservan con este nombre.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>For example radiologist, or student.</source>
        <translation>Por ejemplo, radióloga o estudiante.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Se conserva en</translation>
    </message>
    <message>
        <source>A file, or a department&apos;s server: postgresql://user@host/database. Its password comes from the system&apos;s own place for it (.pgpass), never from here.</source>
        <translation>Un archivo, o el servidor de un departamento: postgresql://usuario@equipo/base. Su contraseña viene del lugar del sistema para ella (.pgpass), nunca de aquí.</translation>
    </message>
    <message>
        <source>Local calibration</source>
        <translation>Calibración local</translation>
    </message>
    <message>
        <source>A file that lucency-cli calibrate made from films of your own department. It takes the place of the model&apos;s own probabilities from the next start on, and every result names it; empty it to go without.</source>
        <translation>Un archivo que lucency-cli calibrate hizo con películas de su propio servicio. Desde el próximo inicio ocupa el lugar de las probabilidades propias del modelo, y cada resultado la nombra; vacíelo para prescindir de ella.</translation>
    </message>
</context>
<context>
    <name>lucency::SheetView</name>
    <message>
        <source>Double click or Enter opens the film in the window</source>
        <translation>Doble clic o Intro abre la película en la ventana</translation>
    </message>
    <message>
        <source>Show these films</source>
        <translation>Mostrar estas películas</translation>
    </message>
    <message>
        <source>All films</source>
        <translation>Todas las placas</translation>
    </message>
    <message>
        <source>Confusion at the operating point</source>
        <translation>Confusión en el punto de operación</translation>
    </message>
    <message>
        <source>Confusion matrix: %1 true positive, %2 false positive, %3 true negative, %4 false negative</source>
        <translation>Matriz de confusión: %1 verdaderos positivos, %2 falsos positivos, %3 verdaderos negativos, %4 falsos negativos</translation>
    </message>
</context>
<context>
    <name>lucency::StepperPanel</name>
    <message>
        <source>Samples one by one</source>
        <translation>Muestras una a una</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>The number of the sample</source>
        <translation>El número de la muestra</translation>
    </message>
    <message>
        <source>The map is still being made.</source>
        <translation>El mapa aún se está elaborando.</translation>
    </message>
    <message>
        <source>Drawing the samples again…</source>
        <translation>Extrayendo de nuevo las muestras…</translation>
    </message>
    <message>
        <source>Only LIME and RISE draw samples that can be stepped through.</source>
        <translation>Solo LIME y RISE extraen muestras que se pueden recorrer.</translation>
    </message>
    <message>
        <source>Sample %1 of %2</source>
        <translation>Muestra %1 de %2</translation>
    </message>
    <message>
        <source>%1: %2 %3 (the film itself %4)</source>
        <translation>%1: %2 %3 (la placa misma, %4)</translation>
    </message>
    <message>
        <source>Asking the model…</source>
        <translation>Consultando al modelo…</translation>
    </message>
    <message>
        <source>%1 of %2 regions hidden, weight in the fit %3</source>
        <translation>%1 de %2 regiones ocultas, peso en el ajuste %3</translation>
    </message>
    <message>
        <source>Sample %1 of %2, %3 regions hidden: %4 %5</source>
        <translation>Muestra %1 de %2, %3 regiones ocultas: %4 %5</translation>
    </message>
</context>
<context>
    <name>lucency::StudyModel</name>
    <message>
        <source>Frame %1</source>
        <translation>Fotograma %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>modelo %1</translation>
    </message>
    <message>
        <source>Key image</source>
        <translation>Imagen clave</translation>
    </message>
</context>
<context>
    <name>lucency::StudyPanel</name>
    <message>
        <source>Filter films</source>
        <translation>Filtrar placas</translation>
    </message>
    <message>
        <source>Stop looking for films (Esc)</source>
        <translation>Dejar de buscar placas (Esc)</translation>
    </message>
    <message>
        <source>Stop looking for films</source>
        <translation>Dejar de buscar placas</translation>
    </message>
    <message>
        <source>Looking for films: %1 in %2 files</source>
        <translation>Buscando placas: %1 en %2 archivos</translation>
    </message>
    <message>
        <source>%1 of %2 films</source>
        <translation>%1 de %2 placas</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Show only films in which all of these words are found</source>
        <translation>Mostrar solo las placas que contienen todas estas palabras</translation>
    </message>
    <message>
        <source>Films to show</source>
        <translation>Placas que mostrar</translation>
    </message>
    <message>
        <source>Show only films that stand so now</source>
        <translation>Mostrar solo las placas que están ahora en ese estado</translation>
    </message>
    <message>
        <source>All films</source>
        <translation>Todas las placas</translation>
    </message>
    <message>
        <source>Order of the films</source>
        <translation>Orden de las placas</translation>
    </message>
    <message>
        <source>How the films follow each other; by the model&apos;s score once every film in the list has been read</source>
        <translation>Cómo se suceden las placas; por puntuación del modelo, cuando se hayan leído todas las placas de la lista</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Según se hallaron</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>By the model&apos;s score</source>
        <translation>Por puntuación del modelo</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 de %2 leídas</translation>
    </message>
    <message>
        <source>Key images</source>
        <translation>Imágenes clave</translation>
    </message>
    <message>
        <source>Key images first</source>
        <translation>Imágenes clave primero</translation>
    </message>
</context>
<context>
    <name>lucency::StudyTree</name>
    <message>
        <source>Films</source>
        <translation>Placas</translation>
    </message>
</context>
<context>
    <name>lucency::TagBrowser</name>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Search tags, names and values</source>
        <translation>Buscar etiquetas, nombres y valores</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>&amp;Copiar valor</translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation>Copiar &amp;fila</translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation>No hay ninguna placa abierta.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Nothing in this file has that in its tag, name or value.</source>
        <translation>Nada en este archivo contiene eso en su etiqueta, nombre o valor.</translation>
    </message>
    <message>
        <source>The file holds more than can be listed.</source>
        <translation>El archivo contiene más de lo que se puede listar.</translation>
    </message>
</context>
<context>
    <name>lucency::TagModel</name>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no se muestra</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>VR</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>lucency::WhatIf</name>
    <message>
        <source>hide region %1</source>
        <translation>ocultar la región %1</translation>
    </message>
    <message>
        <source>show region %1</source>
        <translation>mostrar la región %1</translation>
    </message>
    <message>
        <source>show one region</source>
        <translation>mostrar una región</translation>
    </message>
    <message>
        <source>show all regions</source>
        <translation>mostrar todas las regiones</translation>
    </message>
    <message>
        <source>exchange hidden and shown</source>
        <translation>intercambiar ocultas y visibles</translation>
    </message>
</context>
<context>
    <name>lucency::WhatIfPanel</name>
    <message>
        <source>%1, …</source>
        <translation>%1, …</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>¿Y si?</translation>
    </message>
    <message>
        <source>Click a region to hide it, and again to show it; Shift+click shows it alone. With keys: arrows, then Enter or Shift+Enter.</source>
        <translation>Haga clic en una región para ocultarla, y otra vez para mostrarla; Shift+clic la muestra sola. Con teclas: flechas, y después Enter o Shift+Enter.</translation>
    </message>
    <message>
        <source>Nothing is hidden</source>
        <translation>No hay nada oculto</translation>
    </message>
    <message>
        <source>The model&apos;s own answer: %1 %2</source>
        <translation>Respuesta original del modelo: %1 %2</translation>
    </message>
    <message>
        <source>Asking the model…</source>
        <translation>Consultando al modelo…</translation>
    </message>
    <message>
        <source>%1 %2 (was %3), %4 points</source>
        <translation>%1 %2 (antes %3), %4 puntos</translation>
    </message>
    <message>
        <source>All %1 regions are shown.</source>
        <translation>Se muestran las %1 regiones.</translation>
    </message>
    <message>
        <source>All %1 regions are hidden.</source>
        <translation>Las %1 regiones están ocultas.</translation>
    </message>
    <message>
        <source>%1 of %2 regions hidden: %3</source>
        <translation>%1 de %2 regiones ocultas: %3</translation>
    </message>
    <message>
        <source>%1 %2 (was %3)</source>
        <translation>%1 %2 (antes %3)</translation>
    </message>
    <message>
        <source>1 region hidden: %1</source>
        <translation>1 región oculta: %1</translation>
    </message>
    <message>
        <source>%1 regions hidden: %2</source>
        <translation>%1 regiones ocultas: %2</translation>
    </message>
</context>
<context>
    <name>lucency::WindowLine</name>
    <message>
        <source>Window by numbers</source>
        <translation>Ventana en cifras</translation>
    </message>
    <message>
        <source>Centre of the window</source>
        <translation>Centro de la ventana</translation>
    </message>
    <message>
        <source>Width of the window</source>
        <translation>Ancho de la ventana</translation>
    </message>
    <message>
        <source>Name to save the window under, or a saved window</source>
        <translation>Nombre con el que guardar la ventana, o una ventana guardada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save centre and width under this name</source>
        <translation>Guardar centro y ancho con este nombre</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Delete the saved window of this name</source>
        <translation>Eliminar la ventana guardada con este nombre</translation>
    </message>
    <message>
        <source>C&amp;entre</source>
        <translation>&amp;Centro</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>Anch&amp;o</translation>
    </message>
</context>
</TS>
