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
    <name>Attribution</name>
    <message>
        <source>The probability hardly changes whichever regions are hidden: the map has nothing to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 samples are too few to weigh %2 regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiding the regions does the opposite of what the map says: it does not follow the model on this film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map foretells only %1 % of how the probability changes when regions are hidden: it does not follow the model on this film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate regions explain only %1 % of how the probability changes: the model does not use this film region by region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights cannot be told from chance after %1 samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are uncertain by %1 % after %2 samples: mostly chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map foretells only %1 % of how the probability changes when regions are hidden: read it as a rough one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate regions explain only %1 % of how the probability changes: read the map as a rough one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are still uncertain by %1 %; more samples would change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights miss %1 % of the change that they should add up to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of some of the strongest regions it is not sure whether they speak for or against; they are hatched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Left drag</source>
        <translation>Arrastrar (izquierdo)</translation>
    </message>
    <message>
        <source>The tool chosen: window or pan</source>
        <translation>La herramienta elegida: ventana o desplazamiento</translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation>Arrastrar (derecho)</translation>
    </message>
    <message>
        <source>Brightness (up and down), contrast (left and right)</source>
        <translation>Brillo (arriba y abajo), contraste (izquierda y derecha)</translation>
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
        <source>Write a row a film: path, label, logit, probability, predicted, gate.</source>
        <translation>Escribir una fila por placa: path, label, logit, probability, predicted, gate.</translation>
    </message>
    <message>
        <source>Write the figures with confusion matrix, ROC and calibration curve.</source>
        <translation>Escribir las cifras con la matriz de confusión, la curva ROC y la de calibración.</translation>
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
        <source>--split is test, val, train or all, not &apos;%1&apos;.</source>
        <translation>--split admite test, val, train o all, no «%1».</translation>
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
        <source>Lucency: a second reader for chest films. Not a diagnosis; for education and for review by qualified persons.

Usage: lucency-cli VERB ... (lucency-cli VERB --help tells all of a verb)

  read      what the model says of films: text, JSON, annotated PDF, overlay
  faith     how far the explanation of a film can be relied on
  evaluate  how well a model does on films with known labels
  train     make a model pack from films with known labels
  study     how stable, exact and faithful explanations are over many films
  inspect   what a film&apos;s file says of itself
  models    the packs at hand, or one pack&apos;s card
  phantom   write synthetic sample films

Options: --help, --version, --language CODE (otherwise the system&apos;s)

Exit codes: 0 all done; 1 a fault of the program; 2 usage; 3 a film could not be read;
4 a film was refused; 5 the model cannot be used; 6 an output could not be written;
130 interrupted.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>epoch %1 of %2: loss %3, validation AUC %4</source>
        <translation>época %1 de %2: pérdida %3, AUC de validación %4</translation>
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
        <source>Program</source>
        <translation>Programa</translation>
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
        <source>What was measured</source>
        <translation>Qué se midió</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
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
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>LIME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KernelSHAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occlusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RISE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrated gradients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Faith</name>
    <message>
        <source>What the map calls strongest is what the model uses: hiding it takes the probability away, and showing it alone brings it back, faster than regions in random order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiding what the map calls strongest takes the probability away faster than regions in random order, but showing it alone does not bring it back faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing what the map calls strongest alone brings the probability back faster than regions in random order, but hiding it does not take it away faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map does no better than regions in random order: it does not show what the model uses.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FillComparison</name>
    <message>
        <source>The map hardly depends on what stands in for a hidden region: two fills put %1 % of the pairs of regions in the same order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map depends in part on what stands in for a hidden region: two fills put %1 % of the pairs of regions in the same order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map depends on what stands in for a hidden region: two fills put only %1 % of the pairs of regions in the same order, where chance gives 50.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of this picture are transparent: they are shown opaque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds data between those of its picture: parts of it may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has %1 pictures: this is the first.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign not stable</source>
        <translation type="unfinished"></translation>
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
        <source>How the window looks: dark, light, or system.</source>
        <translation>Aspecto de la ventana: dark, light o system.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme takes dark, light or system.</source>
        <translation>--theme admite dark, light o system.</translation>
    </message>
    <message>
        <source>--language takes one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size takes a width and a height in pixels, e.g. 1440x900.</source>
        <translation>--size admite un ancho y un alto en píxeles, p. ej. 1440x900.</translation>
    </message>
    <message>
        <source>--screenshot needs a film.</source>
        <translation>--screenshot necesita una placa.</translation>
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
    <name>Randomisation</name>
    <message>
        <source>The map changes when the network&apos;s weights are shuffled (rank correlation %1): it shows what this network has learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map does not change when the network&apos;s weights are shuffled (rank correlation %1): it shows the film more than what the network has learned.</source>
        <translation type="unfinished"></translation>
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
        <source>What drove the model most: regions %1, in points for or against %2.</source>
        <translation>Lo que más influyó en el modelo: regiones %1, en puntos a favor o en contra de %2.</translation>
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
</context>
<context>
    <name>RegionEdit</name>
    <message>
        <source>Choose another region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only regions that touch can be merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region stays whole: draw right across it, from edge to edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline holds nothing of the film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There would be more than %1 regions: merge some first.</source>
        <translation type="unfinished"></translation>
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
        <source>The model&apos;s opinion: %1, above the operating point.</source>
        <translation>La opinión del modelo: %1, por encima del punto de operación.</translation>
    </message>
    <message>
        <source>The model&apos;s opinion: %1, below the operating point.</source>
        <translation>La opinión del modelo: %1, por debajo del punto de operación.</translation>
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
        <source> The interval holds the operating point: the model is not sure.</source>
        <translation> El intervalo contiene el punto de operación: el modelo no está seguro.</translation>
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
</context>
<context>
    <name>ScaleBar</name>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the thorax lies cannot be told surely enough on this film: how much of the map lies outside it is not judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the map&apos;s evidence lies outside the thorax, in %2 % of the film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible shortcut: %1 % of the map&apos;s evidence lies outside the thorax (%2 % in the film&apos;s border, %3 % on letters and markers), mainly in the regions %4. The opinion may rest on something other than lungs and heart.</source>
        <translation type="unfinished"></translation>
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
        <source>Zoom &amp;in</source>
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
        <source>Filter the &amp;list</source>
        <translation>&amp;Filtrar la lista</translation>
    </message>
    <message>
        <source>Type what the films to list have in common</source>
        <translation>Escribir lo que tienen en común las placas buscadas</translation>
    </message>
    <message>
        <source>Patients&apos; &amp;identity</source>
        <translation>&amp;Identidad de pacientes</translation>
    </message>
    <message>
        <source>Show names, ids, dates and file names in the list of films</source>
        <translation>Mostrar nombres, identificadores, fechas y nombres de archivo en la lista de placas</translation>
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
        <source>&amp;Film alone</source>
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
        <source>Previous f&amp;rame</source>
        <translation>Foto&amp;grama anterior</translation>
    </message>
    <message>
        <source>Go to the frame before, in the same file</source>
        <translation>Ir al fotograma anterior del mismo archivo</translation>
    </message>
    <message>
        <source>Next fra&amp;me</source>
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
        <source>As in the &amp;file</source>
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
        <source>Film&apos;s dra&amp;wings</source>
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
        <source>&amp;Attributes</source>
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
        <source>Show it as its &amp;negative</source>
        <translation>Mostrar en &amp;negativo</translation>
    </message>
    <message>
        <source>Take the presentation state &amp;off</source>
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
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
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
        <source>Sho&amp;w all</source>
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
        <source>Take back the last change of the regions</source>
        <translation>Deshacer el último cambio de las regiones</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Re&amp;hacer</translation>
    </message>
    <message>
        <source>Make again what was taken back</source>
        <translation>Repetir lo que se deshizo</translation>
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
        <source>Region %1: %2 points</source>
        <translation>Región %1: %2 puntos</translation>
    </message>
    <message>
        <source>Region %1: %2 points (%3 to %4), sign sure in %5</source>
        <translation>Región %1: %2 puntos (%3 a %4), seguridad del signo: %5</translation>
    </message>
    <message>
        <source>What drove it</source>
        <translation>Qué influyó</translation>
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
        <source>%1 years</source>
        <translation>%1 años</translation>
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
        <source>Window &amp;presets</source>
        <translation>Ventanas &amp;predefinidas</translation>
    </message>
    <message>
        <source>Presentation s&amp;tates</source>
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
    <name>lucency::OpinionPanel</name>
    <message>
        <source>Waived by you: %1</source>
        <translation>Desestimado por usted: %1</translation>
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
        <source>The model&apos;s opinion</source>
        <translation>La opinión del modelo</translation>
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
        <source>The interval spans the operating point. %1</source>
        <translation>El intervalo abarca el punto de operación. %1</translation>
    </message>
    <message>
        <source>Model %1 %2, %3</source>
        <translation>Modelo %1 %2, %3</translation>
    </message>
    <message>
        <source>No opinion</source>
        <translation>Sin opinión</translation>
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
</context>
<context>
    <name>lucency::RecentFilms</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recientes</translation>
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
</context>
<context>
    <name>lucency::StudyPanel</name>
    <message>
        <source>Filter films</source>
        <translation>Filtrar placas</translation>
    </message>
    <message>
        <source>Show only films in which all of these words are found (Ctrl+F)</source>
        <translation>Mostrar solo las placas que contienen todas estas palabras (Ctrl+F)</translation>
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
</TS>
