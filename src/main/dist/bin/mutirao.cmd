@REM Starts Mutirao: the command line with arguments, the window without.
@REM MUTIRAO_JAVA_OPTS adds options for the Java machine.
@SETLOCAL
@CALL :jdk_find || EXIT /B 3
@SET MUTIRAO_QUICK=
@IF NOT "%~1"=="" SET MUTIRAO_QUICK=-XX:TieredStopAtLevel=1
@SET "MUTIRAO_LIB=%~dp0..\lib"
@"%JAVA_HOME%\bin\java.exe" "-XX:AOTCache=%MUTIRAO_LIB%\mutirao.aot" %MUTIRAO_QUICK% -Xlog:disable -XX:+UseSerialGC -XX:-UsePerfData --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Djava.util.logging.config.file=%MUTIRAO_LIB%\logging.properties" %MUTIRAO_JAVA_OPTS% -cp "%MUTIRAO_LIB%\mutirao.jar" org.mutirao.bootstrap.Main %*
@EXIT /B %ERRORLEVEL%

:jdk_find
@REM Keeps a JAVA_HOME that is new enough; else takes the newest JDK installed.
@CALL :jdk_feature "%JAVA_HOME%"
@IF %JDK_FEATURE% GEQ 25 EXIT /B 0
@SET JDK_BEST=0
@FOR /D %%D IN ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%USERPROFILE%\.jdks\*") DO @CALL :jdk_consider "%%~D"
@IF %JDK_BEST% GEQ 25 SET "JAVA_HOME=%JDK_FOUND%"
@IF %JDK_BEST% GEQ 25 EXIT /B 0
@ECHO Mutirao needs a JDK 25 or newer: install one from https://adoptium.net, or set JAVA_HOME to it; none is in JAVA_HOME or in the usual folders. 1>&2
@EXIT /B 1

:jdk_consider
@CALL :jdk_feature %1
@IF %JDK_FEATURE% LSS 25 EXIT /B 0
@IF %JDK_FEATURE% LEQ %JDK_BEST% EXIT /B 0
@SET JDK_BEST=%JDK_FEATURE%
@SET "JDK_FOUND=%~1"
@EXIT /B 0

:jdk_feature
@SET JDK_FEATURE=0
@IF "%~1"=="" EXIT /B 0
@IF NOT EXIST "%~1\bin\javac.exe" EXIT /B 0
@IF NOT EXIST "%~1\release" EXIT /B 0
@FOR /F "usebackq tokens=2 delims==." %%V IN (`FINDSTR /B "JAVA_VERSION=" "%~1\release"`) DO @SET JDK_FEATURE=%%V
@SET JDK_FEATURE=%JDK_FEATURE:"=%
@EXIT /B 0
