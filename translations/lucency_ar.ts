<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Lucency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lucency %1, a second reader for chest films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model %1 %2, licence %3
SHA-256 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is loaded when the first film is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lucency is under the Apache License 2.0. It stands on Qt %1 (LGPL), LibTorch (BSD), OpenCV (Apache 2.0), DCMTK (BSD) and OpenJPEG (BSD).</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool chosen: window or pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness (up and down), contrast (left and right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space, held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film bare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness and contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if: click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide a region, or show it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a region alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same by keys; Shift+Enter shows one alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window presets, in the order of the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the film</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Kendall tau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean tau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaccard of the top 5, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relative error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error to its own limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coverage of 95 % intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deletion AUC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less lime&apos;s at 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>converged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insertion AUC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infidelity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a blank map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to work on is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a whole number from %2 to %3, not &apos;%4&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 See lucency-cli %2 --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: lucency-cli %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 films, %2 unreadable, %3 refused; model %4 %5; operating point %6; %7 films/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy %1, AUC %2 (95 % %3 to %4), F1 %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sensitivity %1, specificity %2; true positive %3, false positive %4, true negative %5, false negative %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECE %1, Brier %2, log loss %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model pack; without it the one that came with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the figures as JSON; - is standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a row a film: path, label, logit, probability, predicted, gate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the figures with confusion matrix, ROC and calibration curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not refuse any film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the data set of a list that train wrote lies, if it has moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The films to look at; without it test, or else val, and never train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures on films/NORMAL and films/PNEUMONIA, or films/test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The films that training held out, with each film&apos;s answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures a model on films with known labels: a folder with NORMAL and PNEUMONIA, itself or under train, val and test, or a list with the columns path and label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--split is test, val, train or all, not &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 films were refused by the gate and left out of the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hiding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>showing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not offered by this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  fills (%1): disagreement %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, weights shuffled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact number of forward passes; without it the method stops when it has converged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes of the gate to pass over, or all; recorded in every output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not explain again with the network&apos;s weights shuffled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out who the film is of, and name it by its hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write JSON, one object a film and line; - is standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far LIME&apos;s map can be relied on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every method that the model allows, with the curves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two methods over many films, regions hidden by blurring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures how far explanations can be relied on: regions are hidden and shown in the map&apos;s order and at random, the network&apos;s weights are shuffled, and what stands in for a hidden region is varied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this would overwrite a film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no film in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>film %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what a film&apos;s file says of itself: format, size, every attribute of a DICOM file. Needs no model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decode the film whole, as read would, and say what its pixels are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what names a patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write JSON; - is standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its attributes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As JSON, decoded, without who it is of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the film</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no verb of lucency-cli. See lucency-cli --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--language takes one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods of explanation, or all: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no method &apos;%1&apos; to explain with; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 names no method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of everything that is drawn (1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What hides a region: mean (of the region itself), black, blur, inpaint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--fill is mean, black, blur or inpaint, not &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the model packs at hand, or shows one pack&apos;s card. A pack is loaded and checked against its card: one that cannot be used is said to be so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this pack&apos;s card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packs that came with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the pack usable, and what does its card say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model pack at hand; name one with --model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes synthetic chest films, drawn from formulas and labelled SYNTHETIC on the film: one normal and one with an opacity, each as DICOM and as JPEG, or a small data set to try training and evaluation with. They show nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write N films of each class into FOLDER/NORMAL and FOLDER/PNEUMONIA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of build, pose, exposure and texture (1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of a film (1600; in a data set 256).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four sample films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 small films of two classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain the opinion: lime, kernel-shap, occlusion, rise, grad-cam or integrated-gradients. Without it there is no explanation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact number of forward passes of lime, kernel-shap or rise; without it the method stops when it has converged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own regions: a 16-bit gray PNG of the film&apos;s or the model&apos;s size, one id a pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How samples of lime and rise are drawn: hadamard or random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the annotated report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write film and map as a picture of the film&apos;s size, with the regions beside it (.segments.png). Needs --explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model says, in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotated report, with what drove the opinion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shapley values from 512 forward passes, with their intervals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What hiding each region alone does, as a picture of the film&apos;s size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every film below films/, one JSON object a line, one report each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in spite of two doubts of the gate, which stay on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no method &apos;%1&apos; to explain with; there are lime, kernel-shap, occlusion, rise, grad-cam and integrated-gradients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--design is hadamard or random, not &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs --explain METHOD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--samples is for lime, kernel-shap and rise; %1 decides itself what it asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: several films need a folder to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads films with a model: does the film look like one the model was made for, what is its opinion, and what drove it. Folders are searched to any depth. A run over many films goes on past a bad one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P(%1) %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (95 % interval %1 to %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: above the operating point %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: below the operating point %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model %1 %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 map %2: R2 %3, adjusted R2 %4, %5 samples, %6 regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no opinion: the film was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>film (%1): %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cuts the film into regions: slic, slico, lsc or quickshift (slic).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many regions at most, 2 to %1 (60).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How round the regions are, 1 to %1 (20); slico finds its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 says nothing where --segments brings the regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--superpixels is slic, slico, lsc or quickshift, not &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--compactness needs a number from 1 to %1, not &apos;%2&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 films, about %2 forward passes each at %3 a second: about %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many films (100), as many of each label, no patient twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the films, and is the first of the seeds (1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds for each design and number of samples (2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples of the limit that maps are held against (8000).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The films to draw from; without it test, or else val, and never train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is found, a line a film; the same command goes on with it after it was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a row for every film, design, number and seed, and for every film and method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hundred films; the same line again goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first look, in some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures how stable, exact and faithful explanations are over many films: LIME&apos;s two designs at 128 to 1024 samples against a limit of very many, and every method at its own settings. Ends with tables in Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film %1 was left out: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 films; the median over films with its 95 % interval, seeds averaged within a film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits are themselves uncertain by %1 (random) and %2 (Hadamard) of their length, and lie %3 apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>design, samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1 of %2: loss %3, validation AUC %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1 of %2, loss %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validating epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains a model on films with known labels (a folder with NORMAL and PNEUMONIA, itself or under train, val and test, or a list) and writes a pack with its card inside. Which film was in training and which in validation is written beside it (PACK.split.csv).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recipe that came with the program (%1), or a recipe&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where an interrupted training of the same pack stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the split, the weights and all that is drawn (1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another number of epochs than the recipe&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads to compute with; without it one for each core.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pack by the recipe of the shipped model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on after an interruption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training was stopped; --resume goes on from the last epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 trained on %2 films in %3 s; %4 films could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation on %1 films: AUC %2, accuracy %3, sensitivity %4, specificity %5, ECE %6</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DicomAttribute</name>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The work was stopped before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file; check the name, and that the drive is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file may not be read by you; ask its owner for permission, or open a copy of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty; export or copy the film again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no film in a format that can be read; open a JPEG, PNG, TIFF or DICOM file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged or incomplete; export or copy the film again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds no image; choose the film itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file leaves out something without which its image cannot be understood; export the film again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This film is compressed in a way that cannot be read here; export it uncompressed or as lossless JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixels of this film are of a kind that cannot be read here; export it with 8 to 16 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This film claims a size beyond the limit; check that the file is whole, or export it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this; close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such model pack; choose another, or the one that came with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model pack cannot be loaded; it is damaged or no TorchScript file. Fetch it again or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has no card, so nobody can say what it is made for; put its model.json inside or beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of this model is incomplete or wrong; correct it, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model does not do what its card says; correct the card, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model failed on this film; try another film, and choose another model if that fails too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This method needs more of the model than it offers; choose another method, such as LIME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These regions do not fit the film; give a gray PNG of the film&apos;s size or of the model&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This data set cannot be used; it needs films under NORMAL and PNEUMONIA, or a list with path and label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value given is not possible here; correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result could not be written; check that the folder exists, may be written to and has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake; please report it with the details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvaluationReport</name>
    <message>
        <source>not defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the model does on known films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model&apos;s SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 films/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (95 % interval %2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (ECE, 15 bins)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion at the operating point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 − specificity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sensitivity; the dot is the operating point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of positive films, in ten bins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has %1 pictures: this is number %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film contradicts itself: it says %1 in one place and %2 in another. The first is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is raw data of the detector, made for processing and not meant to be looked at: it may look flat, dark or inverted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture has more than 16 bits: its finest steps are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged: it holds only %1 of the film&apos;s %2 rows. The rest is shown black.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged: it holds only about %1 % of the film. What is missing is shown blurred or black.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged: parts of the picture may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window that the file asks for shows nothing of this film: it opens with another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like the negative of a chest film: its lungs are light. It is shown as its file says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polarity corrected by the reader: black and white are exchanged from what the file says.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film says it is a lateral view; the model knows frontal films only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film is raw data for processing, not a picture for presentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of this film is there, and the model knows whole ones only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film says it is synthetic: it shows nobody, and the opinion means nothing about a patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is in colour; a chest film is gray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too small (%1 x %2 pixels) to be read reliably.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is a narrow strip; a chest film is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has hardly any contrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is unlike the chest films the model learned from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture differs from most films the model learned from: rely on its opinion less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film does not say that it is a radiograph (modality %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is of modality %1; the model knows chest radiographs only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient&apos;s age lies outside what the model was trained on (%1 to %2 years).</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second reader for chest films. Not a diagnosis: for education and for review by qualified persons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films to open: DICOM, JPEG, PNG or TIFF; folders, DICOMDIRs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model pack to read with, instead of the one that comes with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the window looks: dark, light, or system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the first film, saves a picture of the window as PNG, and quits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window, e.g. 1440x900.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the window, by its code: %1. Otherwise that of the settings, or of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme takes dark, light or system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--language takes one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size takes a width and a height in pixels, e.g. 1440x900.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--screenshot needs a film.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PixelSpacing</name>
    <message>
        <source>The film does not say in which plane its spacing holds, so lengths are given in pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spacing was corrected in a way the film does not explain, so lengths are given in pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths hold at the detector; what lies nearer the tube looks larger than it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths are corrected by the film&apos;s estimated magnification of %1 and hold near the middle of the patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths are corrected for the geometry of the exposure and hold near the central ray, at a depth in the patient that the film does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths are calibrated with an object of known size and hold at its depth, near the central ray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths are calibrated for the object in the centre of the beam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths hold within the patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spacing is that of the sheet which was scanned, and a sheet may be a reduced print, so lengths are given in pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths hold at the depth of the line that you calibrated with.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reads</name>
    <message>
        <source>The map follows the model closely here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is unstable. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map should not be relied on. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your read and the model&apos;s opinion agree: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your read and the model&apos;s opinion differ: yours %1, the model&apos;s %2. Either may be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your read: %1. The model is not sure: its interval spans the operating point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are uncertain; the model&apos;s opinion is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What drove the model most: regions %1, in points for or against %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concurrent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rather unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rather sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 % (%3)</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relative change of the weights at each doubling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions that moved the model most, for and against %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each number marks a region of the film. The model was asked again and again with regions hidden (%1); a region&apos;s weight says how far showing it moves the probability of %2, in points (hundredths).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map shows what the model used. It says nothing about the patient, and a region that is marked is not thereby abnormal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign of a weight is stable where its 95 % interval does not hold zero; other regions are hatched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the map settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling ended when the weights had settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling ended at its limit before the weights had settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R² %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R² %1, adjusted R² %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detector plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patient plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibrated by the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is stable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is unstable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not trust this map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No opinion: the film was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s opinion: %1, above the operating point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s opinion: %1, below the operating point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was not made for a film of this kind, so no opinion is given. The reasons stand below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (95 % interval %1 to %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. Operating point %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, chosen on %1 validation films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The interval holds the operating point: the model is not sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason was found to doubt that the film is of the kind the model was made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at most %2, compactness %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest film: second reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film with the map of what moved the model, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model and the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 mm, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W %1 C %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, inverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 px, %3 bits, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels&apos; SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model&apos;s SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw logit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2, %3 regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DICOMDIR is damaged, so its folder was searched instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 DICOM object without a picture is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 DICOM objects without a picture are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file that the DICOMDIR names is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files that the DICOMDIR names are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file that the DICOMDIR names lies outside of its folder and was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files that the DICOMDIR names lie outside of its folder and were not opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowPreset</name>
    <message>
        <source>Full range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lungs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediastinum and spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bones and lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film&apos;s window %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film&apos;s table %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lucency::Commands</name>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what every key and mouse button does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Lucency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the program, the model, and their licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open one or more films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the films of a folder and of all below it, or of a DICOMDIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the synthetic film that comes with Lucency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget which films were opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reading as an annotated PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient&apos;s &amp;identity in the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write name, id, birth date and file name into exported PDFs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save film with &amp;map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the film with the map over it as PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Lucency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;1:1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one pixel of the film on one of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the film larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the film smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the list of open films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what the films to list have in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients&apos; &amp;identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show names, ids, dates and file names in the list of films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reading panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the opinion and what drove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Film alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide tool bar and panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark window, for a dark room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark or light as the desktop is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fil&amp;m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the film before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous f&amp;rame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the frame before, in the same file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next fra&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next frame, in the same file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The left button changes brightness and contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;an</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The left button moves the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the film a quarter turned to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn ri&amp;ght</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the film a quarter turned to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the film with left and right exchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the film neither turned nor mirrored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show black as white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the film as it opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange black and white where the file says them the wrong way round, and have the model read the film again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film&apos;s dra&amp;wings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the file draws over the film, here alone and in no export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the film as the presentation state beside it wishes, or as it is in its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show and search everything the film&apos;s file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it as the file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it as its &amp;negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the presentation state &amp;off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the presentation s&amp;tate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read any&amp;way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the model although it was not made for this film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what is being computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what drove the opinion over the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline the &amp;thorax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where the thorax is thought to lie (dashed), and the film&apos;s border and letters (dotted); dots lie on what raised an alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stronger map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the map cover more of the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Weaker map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let more of the film show through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what full colour stands for, so that maps can be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explain again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw other samples, with the next seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hat if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide regions of the film and see what the model says then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Regions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut the film into other regions, change them by hand, and have the opinion explained by them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every region again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide all &amp;but chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the regions that are hidden and hide all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;amples one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step through the films with regions hidden that the map was made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the sample before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare methods…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the maps of every method, or with every filling, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last change of the regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lucency::CompareTile</name>
    <message>
        <source>✓ Follows the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>△ Unstable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Do not trust this map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to see it over the film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R² %1, %2 samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still sharpening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion %1, insertion %2, chance %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infidelity %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be scrambled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes with the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same for a scrambled network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lucency::CompareWindow</name>
    <message>
        <source>Hidden as its mean gray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden as black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden as the film, blurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden as painted in from around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare explanations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fillings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what full colour stands for, whatever maps come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure &amp;faith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what each map calls important, shuffle the network&apos;s weights, and see what changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain the film anew with each of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what is being computed (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was there by then is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a film and wait for its map: its explanations are compared here then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each map appears as soon as it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring whether each map keeps its word about the network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagreement %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All on one scale: the same colour is the same weight. Click a map to see it over the film.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lucency::ConvergenceChart</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the map settles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 samples: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of the map at each doubling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lucency::ExplanationPanel</name>
    <message>
        <source>The map follows the model closely here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unstable. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not trust this map. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 99 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region %1: %2 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region %1: %2 points (%3 to %4), sign sure in %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What drove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the map is worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly the map covers the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filling, samples, threshold, and how the map settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its mean gray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film, blurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Painted in from around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands where a region is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it has settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the model is asked, where the method draws samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions with less than this share of the greatest weight are hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is still sharpening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R² %1, adjusted R² %2, %3 samples, %4 regions, seed %5, %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a region to see its weight.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lucency::FilmFactsPanel</name>
    <message>
        <source>%1 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 mm, %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A presentation state is beside this film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 presentation states are beside this film.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lucency::FilmView</name>
    <message>
        <source>Chest film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window centre %1, width %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x %1  y %2  value %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirrored: left and right are exchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthetic film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown by a presentation state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W %1  C %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lucency::MainWindow</name>
    <message>
        <source>Lucency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a chest film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF or DICOM, a folder or a DICOMDIR. Drop it here, or choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window &amp;presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation s&amp;tates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fil&amp;m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation state: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save film with map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the film…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Open the film again to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an opinion there is nothing to explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for films…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search was stopped before a film was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was opened holds no film in JPEG, PNG, TIFF or DICOM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lucency — film %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This film could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*);;Films (*.dcm *.jpg *.jpeg *.png *.tif *.tiff)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lucency::MapLegend</name>
    <message>
        <source>Legend of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From warm, for %1, to cool, against it; full colour is a weight of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lucency::MessagePage</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What exactly went wrong, in English</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lucency::OpinionPanel</name>
    <message>
        <source>Waived by you: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the operating point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the operating point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That you read it anyway is recorded in the result and in the PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What exactly went wrong, in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, 95 % interval likewise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, 95 % interval %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, interval not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the operating point the model calls this film %1; the point was chosen on %2 validation films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interval spans the operating point. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model %1 %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No opinion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lucency::ProbabilityAxis</name>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on an axis from 0 to 1, operating point %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operating point %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lucency::RecentFilms</name>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lucency::RegionControls</name>
    <message>
        <source>&amp;Cut by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLICO (finds its own compactness)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear spectral clustering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cuts the film into regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number of regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more than so many regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ompactness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More makes rounder regions, less follows the film closer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lucency::RegionDocument</name>
    <message>
        <source>cut anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regions are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lucency::RegionEditor</name>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film with its regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change them by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a region to choose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a region, then click one that touches it; or drag from one to the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a line right across a region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw around what is to be a region of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide chosen into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide the chosen region by place and brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts to divide into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last change of the regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the regions as they were at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a map of regions: a gray PNG, one id a pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the map of regions as PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain with these regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what drove the opinion, region by region of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cutting the film…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n regions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, edited by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Region %2 is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region %1, chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lucency::RegionTools</name>
    <message>
        <source>merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lucency::StepperPanel</name>
    <message>
        <source>Samples one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is still being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the samples again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only LIME and RISE draw samples that can be stepped through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3 (the film itself %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 regions hidden, weight in the fit %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample %1 of %2, %3 regions hidden: %4 %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lucency::StudyModel</name>
    <message>
        <source>Frame %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lucency::StudyPanel</name>
    <message>
        <source>Filter films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only films in which all of these words are found (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop looking for films (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop looking for films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for films: %1 in %2 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lucency::StudyTree</name>
    <message>
        <source>Films</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lucency::TagBrowser</name>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search tags, names and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this file has that in its tag, name or value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds more than can be listed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lucency::TagModel</name>
    <message>
        <source>%1 [%2]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lucency::WhatIf</name>
    <message>
        <source>hide region %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show region %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show one region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show all regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchange hidden and shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lucency::WhatIfPanel</name>
    <message>
        <source>%1, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a region to hide it, and again to show it; Shift+click shows it alone. With keys: arrows, then Enter or Shift+Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s own answer: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (was %3), %4 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 regions are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 regions are hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 regions hidden: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (was %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 region hidden: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 regions hidden: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
