# A room is a folder with a library of its own: lucency_room(film SOURCES ... LINKS ... PRIVATE_LINKS ...)
# makes lucency_film. LINKS are the rooms and libraries its headers need, PRIVATE_LINKS those only its
# sources do. Includes are rooted at the top of the tree: "core/film/film.h".

add_library(lucency_settings INTERFACE)
target_include_directories(lucency_settings INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_features(lucency_settings INTERFACE cxx_std_20)
target_compile_definitions(lucency_settings INTERFACE QT_NO_KEYWORDS QT_NO_CAST_TO_ASCII
    QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(lucency_settings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
    -Wold-style-cast -Woverloaded-virtual -Wnull-dereference -Werror
    -Wno-restrict)  # GCC 12 sees overlaps in std::string's operator+ that are not there (bug 105651)
if(CMAKE_CXX_COMPILER_ID MATCHES Clang)
    target_compile_options(lucency_settings INTERFACE -Wno-unknown-warning-option)
endif()
if(LUCENCY_FUZZ)
    target_compile_options(lucency_settings INTERFACE -fsanitize=fuzzer-no-link)
    target_link_options(lucency_settings INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(LUCENCY_SANITIZE)
    target_compile_options(lucency_settings INTERFACE -fsanitize=${LUCENCY_SANITIZE}
        -fno-omit-frame-pointer -fno-sanitize-recover=all -Wno-null-dereference
        -Wno-maybe-uninitialized)
    target_link_options(lucency_settings INTERFACE -fsanitize=${LUCENCY_SANITIZE})
endif()

function(lucency_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(lucency_${name} STATIC ${ROOM_SOURCES})
    target_link_libraries(lucency_${name} PUBLIC lucency_settings ${ROOM_LINKS}
        PRIVATE ${ROOM_PRIVATE_LINKS})
endfunction()

# LibTorch as a target whose headers are system headers: their warnings are not ours.
add_library(lucency_torch INTERFACE)
target_include_directories(lucency_torch SYSTEM INTERFACE ${TORCH_INCLUDE_DIRS})
target_compile_options(lucency_torch INTERFACE
    -Wno-null-dereference)  # GCC 14 finds one in LibTorch's TupleElements where it is inlined
target_link_libraries(lucency_torch INTERFACE ${TORCH_LIBRARIES})

add_library(lucency_opencv INTERFACE)
target_include_directories(lucency_opencv SYSTEM INTERFACE ${OpenCV_INCLUDE_DIRS})
target_link_libraries(lucency_opencv INTERFACE opencv_core opencv_imgproc)

add_library(lucency_dcmtk INTERFACE)
target_include_directories(lucency_dcmtk SYSTEM INTERFACE ${DCMTK_INCLUDE_DIRS})
target_link_libraries(lucency_dcmtk INTERFACE ${DCMTK_LIBRARIES})

# lucency_test(name SOURCES ... LINKS ...): one Qt Test program, run offscreen.
function(lucency_test name)
    cmake_parse_arguments(TEST "" "" "SOURCES;LINKS" ${ARGN})
    add_executable(${name} ${TEST_SOURCES})
    target_link_libraries(${name} PRIVATE ${TEST_LINKS} lucency_test_support Qt6::Test)
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 900
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;OMP_NUM_THREADS=1")
endfunction()
